import { mayDo, permissionCode, type ResolvedOperation, type Runtime } from '@stoa/kit'
import type { FastifyInstance } from 'fastify'
import { answerUpload } from '../../services/answer-upload.ts'
import { readUpload, unreadUpload } from '../../services/read-upload.ts'

/** `POST /admin/media`, multipart: `alt`, then `file`. */
export function addMediaRoutes(app: FastifyInstance, runtime: Runtime): void {
  const operation = runtime.kit.operations.get('media.upload') as ResolvedOperation
  const code = permissionCode('catalog', 'MediaAsset', 'add')
  app.post('/api/v1/admin/media', async (request, reply) => {
    const { checksum, bytes, filename, alt } = mayDo(request.ctx.actor, code) ? await readUpload(request) : unreadUpload
    const input = { bytes, filename: filename || 'picture', alt }
    return answerUpload(request, reply, { runtime, operation, input, checksum })
  })
}
