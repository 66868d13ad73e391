import { runConformance } from './conformance/run-conformance.ts'

runConformance(['inventory', 'pricing', 'sheet', 'tax', 'shipping', 'imports', 'reports'])
