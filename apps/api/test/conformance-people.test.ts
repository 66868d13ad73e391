import { runConformance } from './conformance/run-conformance.ts'

runConformance(['accounts', 'admin', 'content', 'notifications', 'platform'])
