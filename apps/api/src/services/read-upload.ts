import { createHash } from 'node:crypto'
import { malformedBody, validationFailed } from '@stoa/kit'
import type { FastifyRequest } from 'fastify'

export type Upload = {
  readonly bytes: Buffer
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly checksum: string
  readonly filename: string
  readonly alt: string
  /** Id of the folder it goes into; empty for none. */
  readonly folder: string
  /** What the columns of a file of rows are, as JSON. */
  readonly mapping: string
}

/** In place of the file of somebody who may not send one: it is not read, and the operation says why. */
export const unreadUpload: Upload = {
  bytes: Buffer.alloc(0),
  checksum: '',
  filename: '',
  alt: '',
  folder: '',
  mapping: '',
}

/**
 * Reads the one file of a multipart form. Throws VALIDATION_FAILED where there is none, MALFORMED_BODY where the form is
 * broken off or is none, and the multipart plugin's own errors where it is too large or of another type.
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const part = await request.file().catch(refuseBroken)
  if (!part) throw validationFailed({ errors: [{ path: 'file', code: 'required', message: 'Send a file.' }] })
  const { bytes, checksum } = await readBytes(part.file).catch(refuseBroken)
  if (part.file.truncated) throw new request.server.multipartErrors.RequestFileTooLargeError()
  const text = (name: string) => {
    const field = part.fields[name]
    return field && 'value' in field ? String(field.value) : ''
  }
  return {
    bytes,
    checksum,
    filename: part.filename ?? '',
    alt: text('alt'),
    folder: text('folder'),
    mapping: text('mapping'),
  }
}

// Hashed while it arrives, when the processor has nothing else to do for this request.
async function readBytes(file: AsyncIterable<Buffer>): Promise<{ bytes: Buffer; checksum: string }> {
  const hash = createHash('sha256')
  const chunks: Buffer[] = []
  for await (const chunk of file) {
    hash.update(chunk)
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), checksum: hash.digest('hex') }
}

// The plugin gives its own errors a code; what the parser beneath it says of a broken form has none.
function refuseBroken(error: unknown): never {
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' && code.startsWith('FST_')) throw error
  throw Object.assign(malformedBody({ detail: 'The form cannot be read.' }), { cause: error })
}
