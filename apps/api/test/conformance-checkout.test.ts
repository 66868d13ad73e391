import { runConformance } from './conformance/run-conformance.ts'

runConformance(['cart', 'orders', 'payments'])
