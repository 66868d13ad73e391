import { randomUUID } from 'node:crypto'
import type { ResolvedOperation } from '@stoa/kit'
import type { HttpReply } from '@stoa/kit/testing'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kit, useWorld } from './conformance/conformance-of.ts'
import { expectProblem } from './conformance/expect-problem.ts'
import { fingerprintAll } from './conformance/fingerprint-all.ts'

const world = useWorld()
const addressed = [...kit.operations.values()].filter((operation) => operation.rest !== null)
const withBody = addressed.filter(({ rest }) => rest?.method !== 'GET' && rest?.method !== 'DELETE')

let before = ''
beforeAll(async () => {
  before = await fingerprintAll(world())
})
afterAll(async () => {
  expect(await fingerprintAll(world())).toBe(before)
})

/** Sends bytes as they are, as somebody who may call the operation. */
async function send(operation: ResolvedOperation, options: InjectOptions, address?: string): Promise<HttpReply> {
  const permission = operation.access.kind === 'permission' ? operation.access.code : null
  const token = await world().tokenOf(permission || operation.name === 'admin.meta' ? 'permitted' : 'owner', permission)
  const path = operation.rest?.path.replace(/:\w+/g, () => randomUUID())
  const { statusCode, headers, body } = await world().shop.app.inject({
    method: operation.rest?.method,
    url: address ?? `/api/v1${path}`,
    ...options,
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID(), ...options.headers },
  })
  return { status: statusCode, headers, body }
}

const json = { 'content-type': 'application/json' }
const bodies: Record<string, { payload: string | Buffer; headers?: Record<string, string>; status: number }> = {
  'a list': { payload: '[]', status: 400 },
  'a list of objects': { payload: '[{"name":"x"}]', status: 400 },
  'a text': { payload: '"text"', status: 400 },
  'a number': { payload: '5', status: 400 },
  'a boolean': { payload: 'true', status: 400 },
  'half an object': { payload: '{"name":', status: 400 },
  'two objects': { payload: '{} {}', status: 400 },
  'single quotes': { payload: `{'name':'x'}`, status: 400 },
  NaN: { payload: '{"name":NaN}', status: 400 },
  'bytes that are not UTF-8': { payload: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), status: 400 },
  nothing: { payload: '', status: 400 },
  'a prototype': { payload: '{"__proto__":{"isStaff":true}}', status: 400 },
  'a constructor': { payload: '{"constructor":{"prototype":{"isStaff":true}}}', status: 400 },
  'a thousand levels': { payload: `{"nonsense":${'['.repeat(1000)}${']'.repeat(1000)}}`, status: 400 },
  'half a million levels': { payload: `{"nonsense":${'['.repeat(500_000)}${']'.repeat(500_000)}}`, status: 400 },
  'more than a megabyte': { payload: `{"nonsense":"${'x'.repeat(1_100_000)}"}`, status: 413 },
  'plain text': { payload: 'name=x', headers: { 'content-type': 'text/plain' }, status: 415 },
  XML: { payload: '<a/>', headers: { 'content-type': 'application/xml' }, status: 415 },
  'a form': { payload: 'name=x', headers: { 'content-type': 'application/x-www-form-urlencoded' }, status: 415 },
  'a nonsensical type': { payload: '{}', headers: { 'content-type': 'nonsense' }, status: 415 },
  'a file': {
    payload: '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nb\r\n--x--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    status: 415,
  },
}

describe.each(withBody.map((operation) => [operation.name, operation] as const))('%s', (_name, operation) => {
  test('refuses every body that is none', async () => {
    for (const [what, { payload, headers, status }] of Object.entries(bodies)) {
      const reply = await send(operation, { payload, headers: { ...json, ...headers } })
      expectProblem(reply, what)
      expect([what, reply.status, reply.body.slice(0, 200)]).toEqual([what, status, expect.any(String)])
    }
  })
})

test('every address refuses a query it does not know, and what cannot be an address', async () => {
  // The history of a row that is no more can still be read, so that of one that never was is empty.
  for (const operation of addressed.filter(({ name }) => !name.endsWith('.history'))) {
    const path = `/api/v1${operation.rest?.path}`
    const hasQuery = operation.rest?.method === 'GET' && operation.name !== 'product.facets'
    const wrong = [
      ...(hasQuery ? [`${path.replace(/:\w+/g, () => randomUUID())}?nonsense=1`] : []),
      ...['%00', '%ff', "';--", '..%2f..%2fetc', 'x'.repeat(290), 'x'.repeat(400), '%e2%80%ae', '-1', '1e999'].flatMap(
        (id) => (path.includes(':') ? [path.replace(/:\w+/g, id)] : []),
      ),
    ]
    for (const address of wrong)
      expectProblem(await send(operation, {}, address), `${operation.rest?.method} ${address.slice(0, 120)}`)
  }
})

test('every address says which methods it takes', async () => {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
  const byPath = Map.groupBy(addressed, ({ rest }) => rest?.path)
  for (const [path, operations] of byPath) {
    const known = new Set<string>(operations.map(({ rest }) => rest?.method ?? ''))
    const address = `/api/v1${path?.replace(/:\w+/g, () => randomUUID())}`
    for (const method of methods.filter((one) => !known.has(one))) {
      // `/orders/lookup` is an `/orders/:id` as well, and the uploads are no operations of REST.
      const isAnothers = addressed.some(
        ({ rest }) =>
          rest?.method === method && new RegExp(`^/api/v1${rest.path.replace(/:\w+/g, '[^/]+')}$`).test(address),
      )
      if (isAnothers || (address === '/api/v1/admin/media' && method === 'POST')) continue
      const reply = await send(operations[0] as ResolvedOperation, { method }, address)
      const problem = expectProblem(reply, `${method} ${address}`)
      expect([method, address, problem.code]).toEqual([method, address, 'METHOD_NOT_ALLOWED'])
      for (const one of known) expect(String(reply.headers.allow)).toContain(one)
    }
  }
})

test('a malformed Idempotency-Key is named', async () => {
  for (const key of ['', ' ', 'two words', 'x'.repeat(256), 'schlüssel', 'a\u0001b']) {
    const { statusCode, headers, body } = await world().shop.call('POST', '/contact', {
      body: { name: 'Ada', email: 'ada@example.com', message: 'Is it in stock?' },
      headers: { 'idempotency-key': key },
    })
    const problem = expectProblem({ status: statusCode, headers, body }, JSON.stringify(key))
    expect(problem.errors.map(({ path }) => path)).toEqual(['Idempotency-Key'])
  }
})
