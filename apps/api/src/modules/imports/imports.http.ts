import { execute, mayDo, payloadTooLarge, type ResolvedOperation, type Runtime } from '@stoa/kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { readUpload } from '../../services/read-upload.ts'
import { tooLarge } from './check-import.ts'
import { IMPORT_PERMISSION } from './imports.actions.ts'

/** `POST /admin/imports/shopify`, multipart: `file`. The size limit is that of all uploads and holds while reading. */
export function addImportRoutes(app: FastifyInstance, runtime: Runtime): void {
  const operation = runtime.kit.operations.get('import.shopify') as ResolvedOperation
  app.post('/api/v1/admin/imports/shopify', async (request, reply) => {
    // A file is read only from somebody who may send one; the operation itself says why others may not.
    const input = mayDo(request.ctx.actor, IMPORT_PERMISSION)
      ? await readFile(request)
      : { bytes: Buffer.alloc(0), filename: '' }
    const { value } = await execute(runtime, operation, request.ctx, { input })
    return reply.code(201).header('cache-control', 'private, no-store').send(value)
  })
}

async function readFile(request: FastifyRequest): Promise<{ bytes: Buffer; filename: string }> {
  try {
    const { bytes, filename } = await readUpload(request)
    return { bytes, filename: filename || 'products.csv' }
  } catch (error) {
    const { code } = error as { code?: string }
    throw code === 'FST_REQ_FILE_TOO_LARGE'
      ? payloadTooLarge({ detail: tooLarge(request.ctx.services.config.uploadMaxBytes) })
      : error
  }
}
