import { runBadInput } from './conformance/run-bad-input.ts'

runBadInput(['accounts', 'admin', 'content', 'notifications', 'platform'])
