import { runBadInput } from './conformance/run-bad-input.ts'

runBadInput(['inventory', 'pricing', 'sheet', 'tax', 'shipping', 'imports', 'reports'])
