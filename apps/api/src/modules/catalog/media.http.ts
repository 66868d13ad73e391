import { execute, mayDo, permissionCode, type ResolvedOperation, type Runtime } from '@stoa/kit'
import type { FastifyInstance } from 'fastify'
import { readUpload } from '../../services/read-upload.ts'

const nothing = { bytes: Buffer.alloc(0), filename: '', alt: '' }

/** `POST /admin/media`, multipart: `alt`, then `file`. */
export function addMediaRoutes(app: FastifyInstance, runtime: Runtime): void {
  const operation = runtime.kit.operations.get('media.upload') as ResolvedOperation
  const code = permissionCode('catalog', 'MediaAsset', 'add')
  app.post('/api/v1/admin/media', async (request, reply) => {
    // A file is read only from somebody who may send one; the operation itself says why others may not.
    const { filename, ...rest } = mayDo(request.ctx.actor, code) ? await readUpload(request) : nothing
    const input = { ...rest, filename: filename || 'picture' }
    const { value } = await execute(runtime, operation, request.ctx, { input })
    return reply.code(201).header('cache-control', 'private, no-store').send(value)
  })
}
