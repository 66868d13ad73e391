import { runConformance } from './conformance/run-conformance.ts'

runConformance(['catalog'])
