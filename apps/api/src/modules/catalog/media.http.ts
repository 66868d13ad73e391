import { mayDo, payloadTooLarge, permissionCode, type ResolvedOperation, type Runtime } from '@stoa/kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answerUpload } from '../../services/answer-upload.ts'
import { readUpload, type Upload, unreadUpload } from '../../services/read-upload.ts'

/** `POST /admin/media`: `alt` and `folder`, then `file`; `POST /admin/media/:id/file`: `file`. Both multipart. */
export function addMediaRoutes(app: FastifyInstance, runtime: Runtime): void {
  const upload = runtime.kit.operations.get('media.upload') as ResolvedOperation
  app.post('/api/v1/admin/media', async (request, reply) => {
    const { checksum, bytes, filename, alt, folder } = await readFor(request, 'add')
    const input = { bytes, filename: filename || 'picture', alt, ...(folder && { folderId: folder }) }
    return answerUpload(request, reply, { runtime, operation: upload, input, checksum })
  })
  const replace = runtime.kit.operations.get('media.replace') as ResolvedOperation
  app.post<{ Params: { id: string } }>('/api/v1/admin/media/:id/file', async (request, reply) => {
    const { checksum, bytes, filename } = await readFor(request, 'change')
    const input = { id: request.params.id, bytes, filename: filename || 'picture' }
    return answerUpload(request, reply, { runtime, operation: replace, input, checksum })
  })
}

// Of somebody who may not send one the file is not read.
async function readFor(request: FastifyRequest, verb: 'add' | 'change'): Promise<Upload> {
  if (!mayDo(request.ctx.actor, permissionCode('catalog', 'MediaAsset', verb))) return unreadUpload
  try {
    return await readUpload(request)
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error
    const message = `The file is larger than ${request.ctx.services.config.uploadMaxBytes / 1024 / 1024} MB.`
    throw payloadTooLarge({ detail: message, errors: [{ path: 'file', code: 'size', message }] })
  }
}
