import { execute, type ResolvedOperation, type Runtime } from '@stoa/kit'
import { sendOutcome } from '@stoa/kit/rest'
import type { FastifyReply, FastifyRequest } from 'fastify'

export type ReceivedUpload = {
  readonly runtime: Runtime
  readonly operation: ResolvedOperation
  /** What the operation takes: the file, and what was said about it. */
  readonly input: { readonly bytes: Buffer; readonly filename: string; readonly [word: string]: unknown }
  /** SHA-256 of the bytes: the same file with the same words is the same request. */
  readonly checksum: string
}

/** Runs an upload's operation and sends its answer, or the first one again where the Idempotency-Key is known. */
export async function answerUpload(
  request: FastifyRequest,
  reply: FastifyReply,
  { runtime, operation, input, checksum }: ReceivedUpload,
): Promise<FastifyReply> {
  const { bytes: _bytes, ...words } = input
  const key = request.headers['idempotency-key']
  const outcome = await execute(runtime, operation, request.ctx, {
    input,
    door: 'rest',
    idempotencyKey: typeof key === 'string' ? key : null,
    comparedBy: { ...words, checksum },
  })
  return sendOutcome(request, reply, { operation, outcome, locale: request.ctx.locale, cache: null })
}
