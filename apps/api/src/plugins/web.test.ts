import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTransaction, invalidate, rowTag } from '@stoa/kit'
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
async function fill(): Promise<void> {
  const { prisma } = shop.core.database
  const published = { status: 'published', publishedAt: new Date('2026-01-01') } as const
  await prisma.product.create({
    data: {
      slug: 'lamp',
      name: 'Lamp',
      descriptionHtml: '<p>Warm &amp; <b>bright</b>.</p>',
      metaDescription: 'Warm & bright.',
      ...published,
    },
  })
  await prisma.category.create({ data: { slug: 'light', name: 'Light', description: '<b> "all" that shines' } })
  await prisma.collection.create({ data: { slug: 'winter', name: 'Winter', description: 'For long evenings' } })
  const text = { body: '', bodyHtml: '<h2>Send it back</h2>\n<p>Within 30 days.</p>' }
  await prisma.page.createMany({
    data: [
      { slug: 'returns', title: 'Returns & refunds', isPublished: true, ...text },
      { slug: 'draft', title: 'Not yet', ...text },
    ],
  })
}
const get = (url: string) => app.inject({ method: 'GET', url })

describe('the built pages', () => {
  beforeAll(async () => {
    await open()
    await fill()
  })
  afterAll(close)

  test.each(['/admin', '/admin.html', '/theme.js', '/graphiql', '/assets/shop-1.js', '/'])(
    '%s is shown, not saved: the headers of media are not its own',
    async (url) => {
      const { headers } = await get(url)
      expect([headers['content-disposition'], headers['content-security-policy']?.includes('sandbox')]).toEqual([
        undefined,
        false,
      ])
    },
  )

  test('the shop answers at the addresses of its pages', async () => {
    expect((await get('/')).body).toContain('shop')
    for (const path of ['/', '/account/orders', '/account/orders/1?x=y', '/search?q=lamp', '/cart/'])
      expect([path, (await get(path)).statusCode]).toEqual([path, 200])
  })
  test('what the build brings is shown, not saved as an upload is', async () => {
    for (const url of ['/admin', '/admin/orders', '/theme.js']) {
      const { statusCode, headers } = await get(url)
      expect([statusCode, headers['content-disposition']], url).toEqual([200, undefined])
      expect(headers['content-security-policy'] ?? '', url).not.toContain('sandbox')
    }
  })

  test('the admin and GraphiQL are pages of their own', async () => {
    expect((await get('/admin')).body).toContain('admin')
    expect((await get('/admin/orders/1')).body).toContain('admin')
    expect((await get('/graphiql')).body).toContain('graphiql')
  })
  test('what is sold is told to readers without scripts, with the data the page starts with', async () => {
    const { body } = await get('/products/lamp')
    expect(body).toBe(
      '<title>shop</title><title>Lamp</title><meta name="description" content="Warm &amp; bright.">' +
        '<link rel="canonical" href="https://shop.example/products/lamp">' +
        '<meta property="og:type" content="product"><meta property="og:title" content="Lamp">' +
        '<meta property="og:url" content="https://shop.example/products/lamp">' +
        '<meta property="og:description" content="Warm &amp; bright.">' +
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Lamp","url":"https://shop.example/products/lamp"}</script>' +
        /<script type="application\/json" id="stoa-data">\{"\/products\/lamp":.*$/.exec(body)?.[0],
    )
  })
  test.each([
    ['/categories/light', 'Light', '&lt;b&gt; "all" that shines'.replaceAll('"', '&quot;')],
    ['/collections/winter', 'Winter', 'For long evenings'],
    ['/pages/returns', 'Returns &amp; refunds', 'Send it back Within 30 days.'],
  ])('%s tells its title, description and address', async (path, title, description) => {
    const url = `https://shop.example${path}`
    expect((await get(path)).body).toBe(
      `<title>shop</title><title>${title}</title><meta name="description" content="${description}">` +
        `<link rel="canonical" href="${url}"><meta property="og:type" content="website">` +
        `<meta property="og:title" content="${title}"><meta property="og:url" content="${url}">` +
        `<meta property="og:description" content="${description}">`,
    )
  })
  test('a page is kept until what it shows changes, and not sent to who has it', async () => {
    const first = await get('/collections/winter')
    const again = await app.inject({
      url: '/collections/winter/',
      headers: { 'if-none-match': first.headers.etag as string },
    })
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 304, ''])
    const written = await inTransaction(shop.core.systemContext('test'), shop.core.runtime.hooks, async (ctx) => {
      const rows = await ctx.db.query({ text: `UPDATE "Collection" SET name = 'Frost' RETURNING id`, values: [] })
      invalidate(
        ctx,
        rows.map(({ id }) => rowTag('Collection', String(id))),
      )
      return rows
    })
    expect(written).toHaveLength(1)
    expect((await get('/collections/winter')).body).toContain('<title>Frost</title>')
  })
  test.each([
    '/products/nothing',
    '/products/%00',
    '/products/a%00b?currency=XXX',
    `/products/${'a'.repeat(201)}`,
    '/categories/nothing',
    '/categories/%00',
    '/collections/nothing',
    '/collections/winter/more',
    '/pages/nothing',
    '/pages/draft',
    '/no-such-page',
    '/account/nothing',
    '/wp-login.php',
  ])('%s is the shop saying that there is no such page', async (url) => {
    const { statusCode, headers, body } = await get(url)
    expect([statusCode, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(body).toContain('<title>shop</title>')
  })
  test('they are never kept, what they load is kept for good', async () => {
    for (const path of ['/', '/admin', '/theme.js']) expect((await get(path)).headers['cache-control']).toBe('no-cache')
  })

  test('what belongs to the build runs, and is not saved as what shoppers or staff have uploaded', async () => {
    for (const path of ['/admin', '/theme.js', '/assets/shop-1.js']) {
      const { headers } = await get(path)
      expect(headers['content-disposition']).toBeUndefined()
      expect(headers['content-security-policy']).toContain("script-src 'self'")
    }
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
