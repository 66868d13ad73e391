import { mayDo, payloadTooLarge, type ResolvedOperation, type Runtime } from '@stoa/kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answerUpload } from '../../services/answer-upload.ts'
import { readUpload, type Upload, unreadUpload } from '../../services/read-upload.ts'
import { tooLarge } from './check-import.ts'
import { IMPORT_PERMISSION } from './imports.actions.ts'

/** `POST /admin/imports/shopify`, multipart: `file`. The size limit is that of all uploads and holds while reading. */
export function addImportRoutes(app: FastifyInstance, runtime: Runtime): void {
  const operation = runtime.kit.operations.get('import.shopify') as ResolvedOperation
  app.post('/api/v1/admin/imports/shopify', async (request, reply) => {
    const isAllowed = mayDo(request.ctx.actor, IMPORT_PERMISSION)
    const { checksum, bytes, filename } = isAllowed ? await readFile(request) : unreadUpload
    const input = { bytes, filename: filename || 'products.csv' }
    return answerUpload(request, reply, { runtime, operation, input, checksum })
  })
}

async function readFile(request: FastifyRequest): Promise<Upload> {
  try {
    return await readUpload(request)
  } catch (error) {
    const { code } = error as { code?: string }
    throw code === 'FST_REQ_FILE_TOO_LARGE'
      ? payloadTooLarge({ detail: tooLarge(request.ctx.services.config.uploadMaxBytes) })
      : error
  }
}
