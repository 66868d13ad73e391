export { conformanceCases, operationsWithoutSample, samplesWithoutOperation } from './conformance.ts'
export { createFingerprint } from './fingerprint.ts'
export type { ConformanceCase, ConformanceOptions, Door, HttpReply, HttpRequest, Role, Sample } from './types.ts'
export { roles } from './types.ts'
