import type { FieldError } from '@stoa/kernel'
import {
  execute,
  payloadTooLarge,
  type ResolvedExposure,
  type ResolvedOperation,
  throttleCall,
  validationFailed,
} from '@stoa/kit'
import {
  createExporter,
  decideImport,
  type ExportRequest,
  importableAt,
  mediaTypes,
  type OpenExport,
} from '@stoa/kit/exchange'
import { parseListQuery, type Query, throttleHeaders } from '@stoa/kit/rest'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Core } from '../core.ts'
import { tooLarge } from '../modules/imports/index.ts'
import { answerUpload } from '../services/answer-upload.ts'
import { readUpload, type Upload, unreadUpload } from '../services/read-upload.ts'
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
      // Fastify keeps the headers where the stream fails before its first byte: the problem is no attachment.
      file.once('error', () => reply.removeHeader('content-disposition'))
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

/** `POST /admin/{path}/import`, multipart: `mapping` where columns need it, then `file`; and what its columns seem to be. */
export function addImport(scope: FastifyInstance, core: Core): void {
  addUpload(scope, core, { name: 'fileImport.check', path: '/import' })
  addUpload(scope, core, { name: 'fileImport.inspect', path: '/import/columns' })
}

type UploadRoute = { readonly name: string; readonly path: string }

function addUpload(scope: FastifyInstance, { runtime }: Core, { name, path }: UploadRoute): void {
  const operation = runtime.kit.operations.get(name) as ResolvedOperation
  scope.post(`${REST_PREFIX}/admin/:resource${path}`, async (request, reply) => {
    const { resource } = request.params as { resource: string }
    const exposure = importableAt(runtime.kit, resource)
    // A file is read only from somebody who may send one; the operation itself says why others may not.
    const isAllowed = exposure !== null && decideImport(request.ctx.actor, exposure).allowed
    const { checksum, bytes, filename, mapping } = isAllowed ? await readLimited(request) : unreadUpload
    const input = { resource, bytes, filename: filename || 'rows', ...(mapping && { mapping: readMapping(mapping) }) }
    return answerUpload(request, reply, { runtime, operation, input, checksum })
  })
}

async function readLimited(request: FastifyRequest): Promise<Upload> {
  try {
    return await readUpload(request)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code !== 'FST_REQ_FILE_TOO_LARGE') throw error
    throw payloadTooLarge({ detail: tooLarge(request.ctx.services.config.uploadMaxBytes) })
  }
}

function readMapping(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw validationFailed({ errors: [{ path: 'mapping', code: 'invalid_value', message: 'This is not JSON.' }] })
  }
}
