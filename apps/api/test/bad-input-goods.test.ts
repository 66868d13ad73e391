import { runBadInput } from './conformance/run-bad-input.ts'

runBadInput(['inventory', 'pricing', 'tax', 'shipping', 'imports', 'reports'])
