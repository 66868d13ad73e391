import { hash } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { hashPassword, needsRehash, UNUSABLE_PASSWORD, verifyPassword } from './password-hash.ts'

test('hashes with argon2id and the parameters OWASP names first', async () => {
  const stored = await hashPassword('correct horse')
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(stored, 'correct horse')).toBe(true)
  expect(await verifyPassword(stored, 'Correct horse')).toBe(false)
  expect(needsRehash(stored)).toBe(false)
})

test('one password however its letters are composed', async () => {
  const stored = await hashPassword('caf\u00e9-au-lait')
  expect(await verifyPassword(stored, 'cafe\u0301-au-lait')).toBe(true)
})

test('no password matches where there is none', async () => {
  expect(await verifyPassword(null, '')).toBe(false)
  expect(await verifyPassword(UNUSABLE_PASSWORD, UNUSABLE_PASSWORD)).toBe(false)
})

test('a hash of weaker parameters is due for renewal', async () => {
  expect(needsRehash(await hash('x', { memoryCost: 4096, timeCost: 2, parallelism: 1 }))).toBe(true)
})

test('an unknown user costs as much time as a wrong password', async () => {
  const stored = await hashPassword('correct horse')
  const medianOf = async (hashed: string | null) => {
    const times: number[] = []
    for (let round = 0; round < 7; round++) {
      const start = performance.now()
      await verifyPassword(hashed, 'something else')
      times.push(performance.now() - start)
    }
    return times.sort((a, b) => a - b)[3] as number
  }
  const ratio = (await medianOf(null)) / (await medianOf(stored))
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})
