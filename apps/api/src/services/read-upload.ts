import { malformedBody, validationFailed } from '@stoa/kit'
import type { FastifyRequest } from 'fastify'

export type Upload = { readonly bytes: Buffer; readonly filename: string; readonly alt: string }

/**
 * Reads the one file of a multipart form. Throws VALIDATION_FAILED where there is none, MALFORMED_BODY where the form is
 * broken off or is none, and the multipart plugin's own errors where it is too large or of another type.
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const part = await request.file().catch(refuseBroken)
  if (!part) throw validationFailed({ errors: [{ path: 'file', code: 'required', message: 'Send a file.' }] })
  const bytes = await part.toBuffer().catch(refuseBroken)
  const alt = part.fields.alt
  return { bytes, filename: part.filename ?? '', alt: alt && 'value' in alt ? String(alt.value) : '' }
}

// The plugin gives its own errors a code; what the parser beneath it says of a broken form has none.
function refuseBroken(error: unknown): never {
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' && code.startsWith('FST_')) throw error
  throw Object.assign(malformedBody({ detail: 'The form cannot be read.' }), { cause: error })
}
