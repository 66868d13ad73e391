import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../test/open-test-shop.ts'
import { buildApp } from '../app.ts'

/** A build that is only as much of one as serving it needs. */
function makeBuild(): string {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-web-'))
  mkdirSync(join(directory, 'assets'))
  writeFileSync(join(directory, 'assets', 'shop-1.js'), 'export {}')
  writeFileSync(join(directory, 'index.html'), '<title>shop</title><!--head--><!--data-->')
  writeFileSync(join(directory, 'theme.js'), '')
  writeFileSync(join(directory, 'admin.html'), '<title>admin</title>')
  writeFileSync(join(directory, 'graphiql.html'), '<title>graphiql</title>')
  return directory
}

const build = makeBuild()
let shop: TestShop
let app: FastifyInstance

async function open(environment: Record<string, string> = {}): Promise<void> {
  shop = await openTestShop(environment)
  app = await buildApp(shop.core, { webDirectory: build })
}
async function close(): Promise<void> {
  await app.close()
  await shop.close()
}
const get = (url: string) => app.inject({ method: 'GET', url })

describe('the built pages', () => {
  beforeAll(() => open())
  afterAll(close)

  test('the shop answers every address that is nobody else’s', async () => {
    expect((await get('/')).body).toContain('shop')
    expect((await get('/account/orders')).body).toContain('shop')
  })
  test('the admin and GraphiQL are pages of their own', async () => {
    expect((await get('/admin')).body).toContain('admin')
    expect((await get('/admin/orders/1')).body).toContain('admin')
    expect((await get('/graphiql')).body).toContain('graphiql')
  })
  test('a product’s address in its page is text, whatever its slug', async () => {
    const slug = 'x"><meta http-equiv=refresh content=0;url=//evil.example>'
    await shop.core.database.prisma.product.create({
      data: { slug, name: 'Odd', status: 'published', publishedAt: new Date('2026-01-01') },
    })
    const { statusCode, body } = await get(`/products/${encodeURIComponent(slug)}`)
    expect(statusCode).toBe(200)
    const address = `https://shop.example/products/${encodeURIComponent(slug)}`
    expect(body).toContain(`<link rel="canonical" href="${address}">`)
    expect(body).toContain(`<meta property="og:url" content="${address}">`)
    expect(body).not.toContain('<meta http-equiv')
  })
  test.each(['/products/nothing', '/products/%00', '/products/a%00b?currency=XXX', `/products/${'a'.repeat(201)}`])(
    '%s is the shop saying that there is no such product',
    async (url) => {
      const { statusCode, headers, body } = await get(url)
      expect([statusCode, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
      expect(body).toContain('<title>shop</title>')
    },
  )
  test('they are never kept, what they load is kept for good', async () => {
    for (const path of ['/', '/admin', '/theme.js']) expect((await get(path)).headers['cache-control']).toBe('no-cache')
    expect((await get('/assets/shop-1.js')).headers['cache-control']).toContain('immutable')
  })
})

describe('a shop that does not explain its schema', () => {
  beforeAll(() => open({ INTROSPECTION: 'false' }))
  afterAll(close)

  test('has no GraphiQL', async () => {
    const answer = await get('/graphiql')
    expect(answer.statusCode).toBe(404)
    expect(answer.json().code).toBe('NOT_FOUND')
  })
})
