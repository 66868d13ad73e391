import { execute, type ResolvedOperation, type Runtime, validationFailed } from '@stoa/kit'
import type { FastifyInstance } from 'fastify'

/** `POST /admin/media`, multipart: `alt`, then `file`. */
export function addMediaRoutes(app: FastifyInstance, runtime: Runtime): void {
  const operation = runtime.kit.operations.get('media.upload') as ResolvedOperation
  app.post('/api/v1/admin/media', async (request, reply) => {
    const part = await request.file()
    if (!part) throw validationFailed({ errors: [{ path: 'file', code: 'required', message: 'Send a file.' }] })
    const alt = part.fields.alt
    const input = {
      bytes: await part.toBuffer(),
      filename: part.filename || 'picture',
      alt: alt && 'value' in alt ? String(alt.value) : '',
    }
    const { value } = await execute(runtime, operation, request.ctx, { input })
    return reply.code(201).header('cache-control', 'private, no-store').send(value)
  })
}
