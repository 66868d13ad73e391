import { runConformance } from './conformance/run-conformance.ts'

runConformance(['inventory', 'pricing', 'tax', 'shipping', 'imports', 'reports'])
