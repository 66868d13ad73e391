import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../../test/open-test-shop.ts'
import { runDueJobs } from '../../../jobs/job-runner.ts'
import { createSuperuser, createUser, syncPermissions } from '../../accounts/index.ts'
import { animated, anyPicture, bomb, gifScript, withGps, withTail } from './media.test-data.ts'
import { sweepFiles } from './sweep-files.ts'

let shop: TestShop
let token: string
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stoa-media-'))
  shop = await openTestShop({ DATA_DIR: directory, UPLOAD_MAX_MB: '1' })
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
  const person = { email: 'root@example.com', password: 'correct horse battery' }
  token = shop.core.services.accessTokens.sign(await createSuperuser(shop.core.systemContext('test'), person)).token
})
afterAll(async () => {
  await shop.close()
  await rm(directory, { recursive: true })
})

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
type Answer = { status: number; body: any; headers: Record<string, unknown> }

async function call(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Answer> {
  const { statusCode, body: text, headers } = await shop.call(method, path, { as: token, ...(body && { body }) })
  return { status: statusCode, body: text ? JSON.parse(text) : null, headers }
}

type Sent = { name?: string; fields?: Record<string, string>; path?: string }

async function send(bytes: Buffer | string, { name = 'a.png', fields = {}, path = '/admin/media' }: Sent = {}) {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  form.set('file', new File([new Uint8Array(Buffer.from(bytes))], name))
  const encoded = new Response(form)
  const { statusCode, body, headers } = await shop.app.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    payload: Buffer.from(await encoded.arrayBuffer()),
    headers: { authorization: `Bearer ${token}`, 'content-type': encoded.headers.get('content-type') as string },
  })
  return { status: statusCode, body: JSON.parse(body), headers } as Answer
}

const upload = async (bytes?: Buffer, options: Sent = {}): Promise<string> => {
  const { status, body } = await send(bytes ?? (await anyPicture()), options)
  expect(status).toBe(201)
  return body.id
}
const stored = async () => (await readdir(join(directory, 'media/pictures')).catch(() => [])).length
const count = async () =>
  (await shop.core.database.query<{ n: number }>({ text: 'SELECT count(*)::int AS n FROM "MediaAsset"' }))[0]?.n
const fileOf = async (url: string) => (await shop.app.inject({ url })).rawPayload

describe('hostile files', () => {
  test.each<[string, () => Buffer | string | Promise<Buffer>, string]>([
    ['a GIF that is a script', () => gifScript, 'broken'],
    ['an SVG with a script', () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'svg'],
    ['an SVG behind a declaration', () => '<?xml version="1.0"?><!-- x --><svg width="1"></svg>', 'svg'],
    ['a PNG of 50,000 by 50,000', () => bomb(50_000), 'pixels'],
    ['a PNG cut short', async () => (await anyPicture(200, 200)).subarray(0, 9000), 'broken'],
    ['a head alone', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'broken'],
    ['nothing at all', () => '', 'type'],
    ['a page named like a picture', () => '<!doctype html><script>alert(1)</script>', 'type'],
    ['a document', () => '%PDF-1.7\n', 'type'],
    ['a moving picture', animated, 'animated'],
  ])('%s is refused by the field of the file', async (_what, make, code) => {
    const before = [await count(), await stored()]
    const { status, body } = await send(await make())
    expect([status, body.code, body.errors[0].path, body.errors[0].code]).toEqual([415, 'NOT_A_PICTURE', 'file', code])
    expect(body.errors[0].message).toBe(body.detail)
    expect([await count(), await stored()]).toEqual(before)
  })

  test('a file that is too large is told its limit', async () => {
    expect(await send(Buffer.alloc(1024 * 1024 + 1))).toMatchObject({
      status: 413,
      body: {
        code: 'PAYLOAD_TOO_LARGE',
        errors: [{ path: 'file', code: 'size', message: 'The file is larger than 1 MB.' }],
      },
    })
  })

  test('the type is what the bytes are, and the name is cleaned', async () => {
    const id = await upload(await anyPicture(), { name: 'C:\\fake\\..\\inv\u202Egpj.exe' })
    expect((await call('GET', `/admin/media/${id}`)).body).toMatchObject({
      mimeType: 'image/png',
      filename: 'invgpj.exe',
    })
  })

  test('nothing of the file but its pixels is kept', async () => {
    const withScript = await upload(await withTail('<script>alert(1)</script>'))
    const photograph = await withGps()
    expect((await sharp(photograph).metadata()).exif?.includes('Ada')).toBe(true)
    for (const id of [withScript, await upload(photograph)]) {
      const { picture } = (await call('GET', `/admin/media/${id}`)).body
      for (const url of [picture.url, picture.srcset.avif.split(' ')[0]]) {
        const bytes = await fileOf(url)
        const { exif, xmp, iptc } = await sharp(bytes).metadata()
        expect([exif, xmp, iptc, bytes.includes('<script>'), bytes.includes('Ada')]).toEqual([
          ...[undefined, undefined, undefined],
          ...[false, false],
        ])
      }
    }
  })

  test('below /media nothing is a page', async () => {
    const id = await upload()
    const { picture } = (await call('GET', `/admin/media/${id}`)).body
    const shown = await shop.app.inject({ url: picture.url })
    expect(shown.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    await writeFile(join(directory, 'media/x.html'), '<script>alert(1)</script>')
    const page = await shop.app.inject({ url: '/media/x.html' })
    expect(page.headers).toMatchObject({ 'content-disposition': 'attachment', 'x-content-type-options': 'nosniff' })
  })
})

test('the same file twice is one picture', async () => {
  const bytes = await anyPicture()
  const { body: first } = await send(bytes, { fields: { alt: 'One' } })
  expect(await send(bytes, { name: 'b.png' })).toMatchObject({ status: 201, body: { id: first.id, isNew: false } })
  const own = await anyPicture()
  const both = await Promise.all([send(own), send(own)])
  expect(new Set(both.map(({ body }) => body.id)).size).toBe(1)
})

describe('folders', () => {
  test('are made with all above them, renamed with all below them, and deleted when they are empty', async () => {
    const { body: bags } = await call('POST', '/admin/media-folders', { path: ' Goods / Bags ' })
    expect(bags.path).toBe('Goods/Bags')
    const { body: all } = await call('GET', '/admin/media-folders?q=Goods')
    expect(all.data.map(({ path }: { path: string }) => path)).toEqual(['Goods', 'Goods/Bags'])
    const top = all.data[0].id
    const id = await upload(await anyPicture(), { fields: { folder: bags.id } })
    expect((await call('GET', `/admin/media?inFolder=Goods`)).body.data.map((row: { id: string }) => row.id)).toEqual([
      id,
    ])
    expect((await call('PATCH', `/admin/media-folders/${top}`, { path: 'Wares' })).status).toBe(200)
    expect((await call('GET', `/admin/media-folders/${bags.id}`)).body.path).toBe('Wares/Bags')
    expect(await call('PATCH', `/admin/media-folders/${top}`, { path: 'Wares/Bags/In' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'path', message: 'A folder cannot be put into itself.' }] },
    })
    expect(await call('DELETE', `/admin/media-folders/${top}`)).toMatchObject({
      status: 409,
      body: { code: 'FOLDER_NOT_EMPTY', folders: 1, pictures: 0 },
    })
    expect((await call('DELETE', `/admin/media-folders/${bags.id}`)).status).toBe(409)
    const summary = (await call('GET', '/admin/media-summary')).body
    expect(summary.folders.map(({ path, count: n }: { path: string; count: number }) => [path, n])).toEqual([
      ['Wares', 1],
      ['Wares/Bags', 1],
    ])
    await call('PATCH', `/admin/media/${id}`, { folderId: null })
    expect((await call('DELETE', `/admin/media-folders/${bags.id}`)).status).toBe(204)
  })

  test.each(['', '/', 'a//b', '../x', 'a/../b', 'x'.repeat(81), 'a/b/c/d/e/f/g/h/i'])('%j is no path', async (path) => {
    expect(await call('POST', '/admin/media-folders', { path })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'path' }] },
    })
  })

  test('a picture goes into no folder that is not there', async () => {
    const folder = '0190a000-0000-7000-8000-000000000000'
    expect(await send(await anyPicture(), { fields: { folder } })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'folder' }] },
    })
  })
})

describe('a picture in use', () => {
  let id: string
  let product: { id: string; slug: string }

  beforeAll(async () => {
    id = await upload(await anyPicture(), { name: 'lamp.png', fields: { alt: 'A lamp' } })
    const { body } = await call('POST', '/admin/products', {
      name: 'Lamp in use',
      images: [{ mediaId: id }],
      description: `Look: ![A lamp](/media/id/${id})`,
    })
    product = body
    await call('POST', `/admin/products/${product.id}/publish`, {})
    await call('POST', '/admin/collections', { name: 'Lit', slug: 'lit', imageId: id })
  })

  test('tells where, by key and by what texts say', async () => {
    const { body } = await call('GET', `/admin/media/${id}/uses`)
    expect(body.total).toBe(3)
    expect(body.uses.map(({ resource, label, field }: Record<string, string>) => [resource, label, field])).toEqual([
      ['collections', 'Lit', 'image'],
      ['products', 'Lamp in use', 'description'],
      ['products', 'Lamp in use', 'media'],
    ])
    const unused = await upload()
    const ids = async (used: boolean) =>
      (await call('GET', `/admin/media?used=${used}&limit=100`)).body.data.map((row: { id: string }) => row.id)
    expect([(await ids(true)).includes(id), (await ids(true)).includes(unused)]).toEqual([true, false])
    expect([(await ids(false)).includes(id), (await ids(false)).includes(unused)]).toEqual([false, true])
  })

  test('names no place to those who may not see it', async () => {
    const ctx = shop.core.systemContext('test')
    const userId = await createUser(ctx, {
      email: 'viewer@example.com',
      password: 'correct horse battery',
      isStaff: true,
    })
    await shop.core.database.query({
      text: `INSERT INTO "UserPermission" (id, "userId", "permissionId") SELECT gen_random_uuid(), $1, id FROM "Permission" WHERE code = 'catalog.mediaAsset.view'`,
      values: [userId],
    })
    const as = shop.core.services.accessTokens.sign(userId).token
    const answer = await shop.call('GET', `/admin/media/${id}/uses`, { as })
    expect(answer.json()).toEqual({ total: 3, uses: [] })
  })

  test('is not deleted, and the refusal names the places', async () => {
    const { status, body } = await call('DELETE', `/admin/media/${id}`)
    expect([status, body.code, body.total]).toEqual([409, 'MEDIA_IN_USE', 3])
    expect(body.detail).toBe('It is used in 3 places: Collection “Lit”, Product “Lamp in use”, Product “Lamp in use”.')
    expect((await call('GET', `/admin/media/${id}`)).status).toBe(200)
  })

  test('its focal point reaches the shop, within the picture only', async () => {
    const focalPoint = { x: 0.25, y: 0.75 }
    expect((await call('PATCH', `/admin/media/${id}`, { focalPoint })).body.focalPoint).toEqual(focalPoint)
    const { body } = await call('GET', `/products/${product.slug}`)
    expect(body.images[0].focalPoint).toEqual(focalPoint)
    for (const wrong of [
      { x: 1.1, y: 0 },
      { x: -0.1, y: 0 },
      { x: 'left', y: 0 },
    ])
      expect((await call('PATCH', `/admin/media/${id}`, { focalPoint: wrong })).status).toBe(400)
  })

  test('another file is seen everywhere at once, and the old one can be brought back', async () => {
    const shown = async () => (await call('GET', `/products/${product.slug}`)).body.images[0].url as string
    const address = async () => (await shop.app.inject({ url: `/media/id/${id}` })).headers.location
    const old = await shown()
    expect(await address()).toBe(old)
    const bytes = await anyPicture(80, 20)
    const replaced = await send(bytes, { path: `/admin/media/${id}/file`, name: 'other.png' })
    expect([replaced.status, replaced.body]).toEqual([200, { id, width: 80, height: 20, byteSize: bytes.length }])
    const renewed = await shown()
    expect(renewed).not.toBe(old)
    expect(await address()).toBe(renewed)
    expect((await sharp(await fileOf(renewed)).metadata()).width).toBe(80)
    const changeSet = replaced.headers['stoa-change-set']
    expect((await call('POST', `/admin/changes/${changeSet}/undo`)).status).toBe(200)
    expect(await shown()).toBe(old)
    expect((await shop.app.inject({ url: old })).statusCode).toBe(200)
  })

  test('is not replaced by what is no picture, by itself, or by another one of the library', async () => {
    const other = await anyPicture()
    const otherId = await upload(other)
    const path = `/admin/media/${id}/file`
    expect(await send('no picture', { path })).toMatchObject({ status: 415, body: { code: 'NOT_A_PICTURE' } })
    expect(await send(other, { path })).toMatchObject({ status: 409, body: { code: 'MEDIA_EXISTS', id: otherId } })
    expect(await send(other, { path: `/admin/media/${otherId}/file` })).toMatchObject({
      status: 409,
      body: { code: 'CONFLICT' },
    })
    const before = await stored()
    const nobody = '/admin/media/0190a000-0000-7000-8000-000000000000/file'
    expect((await send(await anyPicture(), { path: nobody })).status).toBe(404)
    expect(await stored()).toBe(before)
  })
})

describe('trash', () => {
  test('a deleted picture comes back with its file; a purged one takes its files with it', async () => {
    const id = await upload()
    const { url } = (await call('GET', `/admin/media/${id}`)).body.picture
    const status = async () => (await shop.app.inject({ url })).statusCode
    expect((await call('DELETE', `/admin/media/${id}`)).status).toBe(204)
    await sweepFiles(shop.core.systemContext('test'))
    expect(await status()).toBe(200)
    expect((await call('POST', `/admin/media/trash/${id}/restore`)).status).toBe(200)
    expect((await call('GET', `/admin/media/${id}`)).body.picture.url).toBe(url)
    await call('DELETE', `/admin/media/${id}`)
    expect((await call('DELETE', `/admin/media/trash/${id}`)).status).toBe(204)
    expect(await status()).toBe(200)
    await runDueJobs(shop.core)
    expect(await status()).toBe(404)
  })

  test('the sweeper takes what nothing names, once it is old enough, and nothing else', async () => {
    const { storage } = shop.core.services
    const kept = (await call('GET', `/admin/media/${await upload()}`)).body.picture.url
    const orphan = 'pictures/0190a000-0000-7000-8000-00000000dead'
    await storage.write(`${orphan}/1.webp`, Buffer.from('x'), 'image/webp')
    const orphans = async () => (await storage.list('pictures')).filter(({ key }) => key === orphan).length
    await sweepFiles(shop.core.systemContext('test'))
    expect(await orphans()).toBe(1)
    const later = { ...shop.core.systemContext('test'), clock: { now: () => new Date(Date.now() + 2 * 86_400_000) } }
    await sweepFiles(later)
    expect(await orphans()).toBe(0)
    expect((await shop.app.inject({ url: kept })).statusCode).toBe(200)
  })
})
