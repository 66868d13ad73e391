import { expect, test } from 'vitest'
import { AppError, isAppError } from './errors.ts'

test('carries everything it was made of, and nothing that was left out', () => {
  const cause = new Error('inner')
  const fieldErrors = [{ path: 'lines.0.quantity', code: 'TOO_SMALL', message: 'At least 1' }]
  const error = new AppError({
    code: 'OUT_OF_STOCK',
    status: 409,
    message: 'Sold out',
    details: { sku: 'A' },
    fieldErrors,
    cause,
  })
  expect(error).toMatchObject({
    name: 'AppError',
    code: 'OUT_OF_STOCK',
    status: 409,
    message: 'Sold out',
    details: { sku: 'A' },
    fieldErrors,
  })
  expect(error.cause).toBe(cause)
  const bare = new AppError({ code: 'X', status: 400, message: 'm' })
  expect([bare.details, bare.fieldErrors, bare.cause]).toEqual([undefined, undefined, undefined])
})

test('is told from other errors', () => {
  expect(isAppError(new AppError({ code: 'X', status: 400, message: 'm' }))).toBe(true)
  expect([new Error('m'), { code: 'X' }, null].map(isAppError)).toEqual([false, false, false])
})
