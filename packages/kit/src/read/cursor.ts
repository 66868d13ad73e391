import { validationFailed } from '../errors.ts'
import type { Cursor } from './plan.ts'

/** A cursor is opaque to callers: the order it belongs to, its direction and its values, as base64url JSON. */
export function encodeCursor(order: string, values: readonly unknown[], isBackward: boolean): string {
  return Buffer.from(JSON.stringify([order, isBackward ? 1 : 0, ...values])).toString('base64url')
}

/** Throws VALIDATION_FAILED for a cursor that is damaged or belongs to another order. */
export function decodeCursor(text: string, order: string): Cursor {
  try {
    const [madeFor, backward, ...values] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    const isScalar = values.every((value) => value === null || ['string', 'number', 'boolean'].includes(typeof value))
    if (madeFor === order && isScalar && values.length > 0) return { values, isBackward: backward === 1 }
  } catch {
    // Falls through: whatever is wrong with it, the answer is the same.
  }
  throw invalidCursor()
}

export function invalidCursor() {
  return validationFailed({
    errors: [
      { path: 'cursor', code: 'invalid_cursor', message: 'This cursor does not belong to this list and ordering.' },
    ],
  })
}
