export type { ExportRequest } from '../operations/export.ts'
export { mediaTypes } from '../operations/export.ts'
export { createExporter, type OpenExport } from './open-export.ts'
