import { runBadInput } from './conformance/run-bad-input.ts'

runBadInput(['catalog'])
