import type { FieldError } from '@stoa/kernel'
import { execute, type ResolvedExposure, type ResolvedOperation, throttleCall, validationFailed } from '@stoa/kit'
import { createExporter, type ExportRequest, mediaTypes, type OpenExport } from '@stoa/kit/exchange'
import { parseListQuery, type Query, throttleHeaders } from '@stoa/kit/rest'
import type { FastifyInstance } from 'fastify'
import type { Core } from '../core.ts'
import { commonParameters, REST_PREFIX } from './rest.ts'

/** The files of the admin: `GET /admin/{path}/export` of every resource. */
export function addExchange(app: FastifyInstance, core: Core): void {
  const open = createExporter(core.runtime)
  for (const operation of core.runtime.kit.operations.values()) {
    const exposure = operation.http?.lists
    if (exposure) addExport(app, core, { operation, exposure, open })
  }
}

type Exported = {
  readonly operation: ResolvedOperation
  readonly exposure: ResolvedExposure
  readonly open: OpenExport
}

function addExport(app: FastifyInstance, { runtime, clock }: Core, { operation, exposure, open }: Exported): void {
  app.route({
    method: 'GET',
    url: `${REST_PREFIX}/admin/${exposure.path}/export`,
    // To tell the headers alone it would read all rows.
    exposeHeadRoute: false,
    async handler(request, reply) {
      throttleHeaders(reply, throttleCall(runtime, operation, request.ctx))
      const input = readQuery(exposure, request.query as Query)
      const { value } = await execute(runtime, operation, request.ctx, { input, door: 'rest', isThrottled: true })
      const admitted = value as ExportRequest
      const file = await open({ ...request.ctx, door: 'rest' }, operation, admitted)
      const date = clock.now().toISOString().slice(0, 10)
      return reply
        .header('content-disposition', `attachment; filename="${exposure.path}-${date}.${admitted.format}"`)
        .header('cache-control', 'private, no-store')
        .type(mediaTypes[admitted.format])
        .send(file)
    },
  })
}

/** Pages are for lists; a file has all rows. */
const ofPages = ['limit', 'cursor', 'page', 'count', 'include']

function readQuery(exposure: ResolvedExposure, query: Query) {
  refusePaging(query)
  const { format, fields, ...listed } = query
  const asked = Object.fromEntries(
    Object.entries(listed).filter(([name]) => !commonParameters.some((one) => one === name)),
  )
  const list = parseListQuery(exposure, listed, commonParameters)
  return { ...(format !== undefined && { format }), ...(fields !== undefined && { fields }), list, asked }
}

function refusePaging(query: Query): void {
  const errors: FieldError[] = ofPages
    .filter((name) => query[name] !== undefined)
    .map((name) => ({ path: name, code: 'unknown_parameter', message: `An export has no "${name}": it has all rows.` }))
  if (errors.length > 0) throw validationFailed({ detail: errors[0]?.message, errors })
}
