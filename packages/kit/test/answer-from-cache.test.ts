import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fixedClock } from '@stoa/kernel'
import { afterEach, expect, test } from 'vitest'
import { createMemoryCache, createMemoryThrottle } from '../src/index.ts'
import { answerFromCache } from '../src/rest/index.ts'
import { at } from './fixture/open-library.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server whose door says so itself, before which one answer is kept for a caller of three calls a minute. */
async function open() {
  const clock = fixedClock(at)
  const cache = createMemoryCache({ maxBytes: 1_000_000, clock })
  const throttle = createMemoryThrottle(
    { anon: { limit: 9, windowSeconds: 60 }, shop: { limit: 3, windowSeconds: 60 } },
    clock,
  )
  const kept = { body: Buffer.from('{"a":1}'), etag: '"e"', headers: { vary: 'X' }, tags: ['Book'], throttle: ['shop'] }
  cache.set('kept /a', kept, 60, cache.mark())
  const answer = answerFromCache({
    runtime: { cache, throttle },
    keyOf: (request) => (request.headers.authorization === undefined ? `kept ${request.url}` : null),
    requestIdOf: () => 'id-1',
    headers: { 'x-frame-options': 'DENY' },
  })
  const server = createServer((request, response) => {
    if (!answer(request, response)) response.end('the door')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  closing.push(() => server.close())
  const { port } = server.address() as AddressInfo
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  return { cache, ask }
}

test('what is kept is answered with its headers and without the door', async () => {
  const { ask } = await open()
  const { status, text, headers } = await ask('/a')
  expect([status, text]).toEqual([200, '{"a":1}'])
  const names = ['content-type', 'content-length', 'etag', 'vary', 'x-frame-options', 'x-request-id']
  expect(names.map((name) => headers.get(name))).toEqual([
    'application/json; charset=utf-8',
    '7',
    '"e"',
    'X',
    'DENY',
    'id-1',
  ])
})

test('who has it already gets no body', async () => {
  const { ask } = await open()
  const { status, text } = await ask('/a', { 'if-none-match': '"e"' })
  expect([status, text]).toEqual([304, ''])
})

test('every answer counts in the scopes of its operation, and who is over a limit is left to the door', async () => {
  const { ask } = await open()
  const left: (string | null)[] = []
  for (let call = 0; call < 3; call++) left.push((await ask('/a')).headers.get('ratelimit'))
  expect(left).toEqual(['"shop";r=2;t=20', '"shop";r=1;t=40', '"shop";r=0;t=60'])
  expect((await ask('/a')).text).toBe('the door')
})

test('what is not kept, no longer kept, or asked by somebody known is a matter for the door', async () => {
  const { cache, ask } = await open()
  expect((await ask('/b')).text).toBe('the door')
  expect((await ask('/a', { authorization: 'Bearer x' })).text).toBe('the door')
  cache.invalidate(['Book'])
  expect((await ask('/a')).text).toBe('the door')
})
