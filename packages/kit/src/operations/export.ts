import { z } from 'zod'
import { permission } from '../access.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import { defineError } from '../errors.ts'
import { camelCase } from '../names.ts'
import { onRows } from '../object-grants/row-rights.ts'
import { permissionCode } from '../permissions.ts'
import type { ListRequest } from '../read/plan.ts'
import type { ResolvedExposure } from '../resolved.ts'

export const exportFormats = ['csv', 'xlsx', 'json'] as const

export type ExportFormat = (typeof exportFormats)[number]

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
}

export const exportsBusy = defineError('EXPORTS_BUSY', 503, 'Too many downloads are running')
export const notExportable = defineError('NOT_EXPORTABLE', 422, 'This cannot be written into such a file')

export const exportErrors = [exportsBusy, notExportable] as const

const query = z.object({
  format: z.enum(exportFormats).default('csv').describe('CSV, an Excel workbook, or a JSON array.'),
  fields: z.string().max(4000).optional().describe('Only these, separated by commas. Default: all.'),
})

const input = query.extend({
  /** The list's own parameters, read by the door. */
  list: z.custom<ListRequest>((value) => typeof value === 'object' && value !== null),
  /** The same as they stood in the address, for the audit log. */
  asked: z.record(z.string(), z.string()),
})

export type ExportRequest = z.output<typeof input>

/**
 * `GET /admin/{path}/export`: admits a download. The file is streamed by the door, since no answer of an operation could
 * hold all rows.
 */
export function exportOperation(exposure: ResolvedExposure): OperationDefinition {
  const { resource, model, path } = exposure
  return defineOperation(`admin.${camelCase(model.name)}.export`, {
    kind: 'query',
    summary: `Download ${resource.labelPlural.toLowerCase()} as a file: all that the filters and the search leave.`,
    rest: null,
    graphql: null,
    http: { route: `GET /admin/${path}/export`, answers: Object.values(mediaTypes), query, lists: true },
    access: onRows(permission(permissionCode(resource.module, model.name, 'view')), exposure, null),
    budget: 0,
    input,
    output: z.custom<ExportRequest>(),
    errors: exportErrors,
    run: async (_ctx, request) => request,
  })
}
