import { createHmac, timingSafeEqual } from 'node:crypto'
import type { LinkSigner } from '../services/tokens.ts'

/** HMAC-SHA256 over purpose and subject. */
export function createLinkSigner(key: Buffer): LinkSigner {
  const sign = (purpose: string, subject: string) =>
    createHmac('sha256', key).update(`${purpose}\n${subject}`).digest('base64url')
  return {
    sign,
    verify(purpose, subject, token) {
      const expected = Buffer.from(sign(purpose, subject))
      const given = Buffer.from(token)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
  }
}
