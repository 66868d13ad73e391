import { createHmac, randomUUID } from 'node:crypto'
import type { HttpReply } from '@stoa/kit/testing'
import type { InjectOptions } from 'fastify'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useWorld } from './conformance/conformance-of.ts'
import { expectProblem } from './conformance/expect-problem.ts'
import { fingerprintAll } from './conformance/fingerprint-all.ts'

const world = useWorld()
const boundary = '----words'
const multipart = { 'content-type': `multipart/form-data; boundary=${boundary}` }

const file = (bytes: Buffer | string, filename = 'a.png', field = 'file') =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${filename}"\r\nContent-Type: image/png\r\n\r\n`,
    ),
    Buffer.from(bytes),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])

let picture: Buffer
let before: string
beforeAll(async () => {
  picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
    .png()
    .toBuffer()
})
beforeEach(async () => {
  before = await fingerprintAll(world())
})

async function post(path: string, options: InjectOptions, permission?: string): Promise<HttpReply> {
  const token = permission && (await world().tokenOf('permitted', permission))
  const reply = await world().shop.app.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    ...options,
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...options.headers },
  })
  return { status: reply.statusCode, headers: reply.headers, body: reply.body }
}

describe.each([
  ['/admin/media', 'catalog.mediaAsset.add'],
  ['/admin/imports/shopify', 'imports.productImport.add'],
])('%s', (path, permission) => {
  test('takes a file from nobody but who may send one', async () => {
    expect(expectProblem(await post(path, { payload: file(picture), headers: multipart }), 'a stranger').status).toBe(
      401,
    )
    for (const role of ['customer', 'staff'] as const) {
      const authorization = `Bearer ${await world().tokenOf(role, null)}`
      const reply = await post(path, { payload: file(picture), headers: { ...multipart, authorization } })
      expect(expectProblem(reply, role).status).toBe(403)
    }
    expect(await fingerprintAll(world())).toBe(before)
  })

  test.each<[string, InjectOptions]>([
    ['JSON', { payload: { file: 'x' } }],
    ['nothing', {}],
    ['a form without a boundary', { payload: file('x'), headers: { 'content-type': 'multipart/form-data' } }],
    [
      'a form with another boundary',
      { payload: file('x'), headers: { 'content-type': 'multipart/form-data; boundary=other' } },
    ],
    ['an empty form', { payload: `--${boundary}--\r\n`, headers: multipart }],
    [
      'a form without a file',
      {
        payload: `--${boundary}\r\nContent-Disposition: form-data; name="alt"\r\n\r\nx\r\n--${boundary}--\r\n`,
        headers: multipart,
      },
    ],
    ['a form cut short', { payload: file('some bytes of a file').subarray(0, -30), headers: multipart }],
    ['a form cut in its head', { payload: file('x').subarray(0, 40), headers: multipart }],
    [
      'a form that is garbage',
      { payload: Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)), headers: multipart },
    ],
    ['plain text', { payload: 'a,b', headers: { 'content-type': 'text/plain' } }],
    ['CSV without a form', { payload: 'a,b', headers: { 'content-type': 'text/csv' } }],
    ['more than the largest file', { payload: file(Buffer.alloc(21 * 1024 * 1024, 97)), headers: multipart }],
    [
      'too many fields',
      {
        payload: `${Array.from({ length: 50 }, (_, at) => `--${boundary}\r\nContent-Disposition: form-data; name="f${at}"\r\n\r\nx\r\n`).join('')}--${boundary}--\r\n`,
        headers: multipart,
      },
    ],
  ])('refuses %s', async (what, options) => {
    expectProblem(await post(path, options, permission), what)
    expect(await fingerprintAll(world())).toBe(before)
  })
})

describe.each([
  {
    path: '/admin/media',
    permission: 'catalog.mediaAsset.add',
    table: 'MediaAsset',
    make: (n: number) =>
      sharp({ create: { width: 10, height: 10 + n, channels: 3, background: '#663399' } })
        .png()
        .toBuffer(),
  },
  {
    path: '/admin/imports/shopify',
    permission: 'imports.productImport.add',
    table: 'ProductImport',
    make: async (n: number) => Buffer.from(`Handle,Title,Variant Price\nmug-${n},Mug,12.50\n`),
  },
])('$path with an Idempotency-Key', ({ path, permission, table, make }) => {
  const send = (bytes: Buffer, key: string, filename?: string) =>
    post(path, { payload: file(bytes, filename), headers: { ...multipart, 'idempotency-key': key } }, permission)
  const kept = async () =>
    (await world().shop.core.database.query<{ n: number }>({ text: `SELECT count(*)::int AS n FROM "${table}"` }))[0]?.n

  test('the same file again is answered as the first time, and nothing happens', async () => {
    const bytes = await make(1)
    const first = await send(bytes, 'upload-1')
    expect([first.status, first.headers['idempotent-replayed']]).toEqual([201, undefined])
    const after = await fingerprintAll(world())
    expect(after).not.toBe(before)
    const again = await send(bytes, 'upload-1')
    expect([again.status, again.headers['idempotent-replayed'], again.body]).toEqual([201, 'true', first.body])
    expect(again.headers['stoa-change-set']).toBe(first.headers['stoa-change-set'])
    expect(await fingerprintAll(world())).toBe(after)
  })

  test('another file, or the same by another name, is refused', async () => {
    const bytes = await make(2)
    expect((await send(bytes, 'upload-2')).status).toBe(201)
    const after = await fingerprintAll(world())
    for (const other of [await send(await make(3), 'upload-2'), await send(bytes, 'upload-2', 'b.png')]) {
      const problem = expectProblem(other, 'another file')
      expect([problem.status, problem.code]).toEqual([422, 'IDEMPOTENCY_MISMATCH'])
    }
    expect(await fingerprintAll(world())).toBe(after)
  })

  test('twice at the same moment is kept once', async () => {
    const bytes = await make(4)
    const count = await kept()
    const answers = await Promise.all([send(bytes, 'upload-4'), send(bytes, 'upload-4')])
    const [done] = answers.filter((answer) => answer.status === 201)
    for (const answer of answers) {
      if (answer.status === 201) expect(answer.body).toBe(done?.body)
      else expect(expectProblem(answer, 'the second').code).toBe('IDEMPOTENCY_IN_FLIGHT')
    }
    expect((await send(bytes, 'upload-4')).body).toBe(done?.body)
    expect(await kept()).toBe((count ?? 0) + 1)
  })

  test('a key that is none is refused, and without one every upload is its own', async () => {
    const bytes = await make(5)
    expect(expectProblem(await send(bytes, 'not a key'), 'a key').code).toBe('VALIDATION_FAILED')
    expect(await fingerprintAll(world())).toBe(before)
    for (let turn = 0; turn < 2; turn++) {
      const reply = await post(path, { payload: file(bytes), headers: multipart }, permission)
      expect([reply.status, reply.headers['idempotent-replayed']]).toEqual([201, undefined])
    }
  })
})

describe('pictures', () => {
  test.each<[string, () => Buffer | string]>([
    ['text', () => 'not a picture'],
    ['nothing', () => ''],
    ['a picture cut short', () => picture.subarray(0, 40)],
    ['a head without a body', () => picture.subarray(0, 8)],
    ['a drawing with a script', () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['HTML', () => '<!doctype html><script>alert(1)</script>'],
    ['a document', () => '%PDF-1.7\n%âãÏÓ'],
  ])('refuses %s', async (what, bytes) => {
    const reply = await post('/admin/media', { payload: file(bytes()), headers: multipart }, 'catalog.mediaAsset.add')
    const problem = expectProblem(reply, what)
    expect(['NOT_A_PICTURE', 'VALIDATION_FAILED']).toContain(problem.code)
    expect(await fingerprintAll(world())).toBe(before)
  })

  test.each(['../../etc/passwd', 'x'.repeat(3000), 'a\u0000b.png', '"; rm -rf', ''])(
    'are kept whatever their name: %j',
    async (name) => {
      const own = await sharp({
        create: { width: 8, height: 8, channels: 3, background: { r: name.length % 256, g: 1, b: 2 } },
      })
        .png()
        .toBuffer()
      const reply = await post(
        '/admin/media',
        { payload: file(own, name), headers: multipart },
        'catalog.mediaAsset.add',
      )
      expect([reply.status < 500, reply.body.slice(0, 200)]).toEqual([true, expect.any(String)])
    },
  )
})

describe('webhooks', () => {
  const sign = (body: string, at: number, key: Buffer) =>
    `t=${at},v1=${createHmac('sha256', key).update(`${at}.${body}`).digest('hex')}`
  const event = JSON.stringify({ id: randomUUID(), reference: 'ch_nothing', status: 'captured' })
  const now = () => Math.floor(world().shop.clock.now().getTime() / 1000)

  test.each<[string, () => InjectOptions]>([
    ['no signature', () => ({ payload: event })],
    ['an empty body', () => ({ payload: '' })],
    ['no body', () => ({})],
    ['a wrong signature', () => ({ payload: event, headers: { 'stoa-signature': `t=${now()},v1=${'0'.repeat(64)}` } })],
    [
      'another’s signature',
      () => ({ payload: event, headers: { 'stoa-signature': sign(event, now(), Buffer.from('theirs')) } }),
    ],
    ['a signature that is garbage', () => ({ payload: event, headers: { 'stoa-signature': 'garbage' } })],
    ['a signature that is long', () => ({ payload: event, headers: { 'stoa-signature': 'x'.repeat(9000) } })],
    ['more than a webhook holds', () => ({ payload: 'x'.repeat(300_000) })],
    [
      'bytes',
      () => ({ payload: Buffer.from([0xff, 0xfe, 0x00]), headers: { 'content-type': 'application/octet-stream' } }),
    ],
  ])('refuses %s', async (what, options) => {
    const { payload, headers } = options()
    const reply = await post('/payments/webhooks/test', {
      ...(payload !== undefined && { payload }),
      headers: { 'content-type': 'application/json', ...headers },
    })
    expectProblem(reply, what)
    expect(await fingerprintAll(world())).toBe(before)
  })

  test.each(['nobody', '__proto__', 'constructor', '%00', '..%2f', 'x'.repeat(200)])(
    'refuses the provider %s',
    async (provider) => {
      const reply = await post(`/payments/webhooks/${provider}`, {
        payload: event,
        headers: { 'content-type': 'application/json' },
      })
      expectProblem(reply, provider)
      expect(await fingerprintAll(world())).toBe(before)
    },
  )
})

test.each([
  '/media/',
  '/media',
  '/media/products/',
  '/media/products',
  '/media/.hidden',
  '/media/nothing.png',
  '/media/%00',
])('%s is nothing: folders are not for looking into', async (url) => {
  const { storage } = world().shop.core.services
  await storage.write('media/products/one.txt', Buffer.from('x'), 'text/plain')
  const reply = await world().shop.app.inject({ url })
  expect([reply.statusCode, reply.json().code]).toEqual([404, 'NOT_FOUND'])
})
