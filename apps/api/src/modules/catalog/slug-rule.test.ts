import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { createSuperuser } from '../accounts/index.ts'

let shop: TestShop
let as: string
const odd = 'x"><meta http-equiv=refresh>'
const rule = 'Use small letters, digits and single hyphens'

const migrations = join(import.meta.dirname, '../../../../../prisma/migrations')
const [folder] = globSync('*_slug_rule', { cwd: migrations })
const runSql = async (file: string) =>
  shop.core.database.query({ text: readFileSync(join(migrations, folder as string, file), 'utf8'), values: [] })
const rows = <Row>(text: string) => shop.core.database.query<Row & object>({ text, values: [] })

beforeAll(async () => {
  shop = await openTestShop()
  const login = { email: 'root@example.com', password: 'correct horse battery' }
  await createSuperuser(shop.core.systemContext('test'), login)
  as = (await shop.call('POST', '/auth/login', { body: login })).json().accessToken
})
afterAll(() => shop.close())

test.each(['Product', 'Category', 'Collection', 'Page'])(
  'the database takes nothing but a slug for a %s',
  async (table) => {
    const title = table === 'Page' ? 'title, body' : 'name'
    const insert = (slug: string) =>
      shop.core.database.query({
        text: `INSERT INTO "${table}" (id, slug, ${title}, "createdAt", "updatedAt") VALUES ($1, $2, 'A'${table === 'Page' ? ", ''" : ''}, now(), now())`,
        values: [newId(), slug],
      })
    for (const slug of [odd, 'A', 'a_b', 'a--b', '-a', 'a-', '', 'a b', 'é', 'a\nb', 'a\n'])
      await expect(insert(slug), slug).rejects.toMatchObject({ code: '23514', constraint: `${table}_slug_check` })
    await insert('a-2-b')
  },
)

test('who is refused by it is told the rule', async () => {
  const product = await shop.call('POST', '/admin/products', { as, body: { name: 'Lamp', slug: 'lamp' } })
  const { id } = product.json()
  const renamed = await shop.call('PATCH', `/admin/products/${id}`, { as, body: { slug: 'light' } })
  // As if the name before had been given while anything was taken.
  await rows(
    `UPDATE "RowChange" SET before = jsonb_set(before, '{slug}', '"A_b"') WHERE "objectId" = '${id}' AND kind = 'update'`,
  )
  const undone = await shop.call('POST', `/admin/changes/${renamed.headers['stoa-change-set']}/undo`, { as })
  expect([undone.statusCode, undone.json().detail]).toEqual([400, rule])
})

test('slugs that were there before are made to fit, each a different one', async () => {
  await runSql('down.sql')
  const slugs = [odd, 'Lamp Été', 'lamp-ete', 'LAMP_ete', 'Straße', '青い', '-', 'ok-1', `${'x'.repeat(159)}Y`]
  const { prisma } = shop.core.database
  await prisma.product.deleteMany()
  await prisma.product.createMany({ data: slugs.map((slug) => ({ id: newId(), slug, name: slug })) })
  await prisma.page.create({ data: { slug: 'About us', title: 'About', body: '' } })
  await runSql('migration.sql')
  const found = await rows<{ name: string; slug: string }>('SELECT name, slug FROM "Product" ORDER BY id')
  const bySlug = new Map(found.map(({ name, slug }) => [name, slug]))
  expect(bySlug.get(odd)).toBe('x-meta-http-equiv-refresh')
  expect(bySlug.get('lamp-ete')).toBe('lamp-ete')
  expect(bySlug.get('Lamp Été')).toMatch(/^lamp-ete-[0-9a-f]{12}$/)
  expect(bySlug.get('LAMP_ete')).toMatch(/^lamp-ete-[0-9a-f]{12}$/)
  expect(bySlug.get('Straße')).toBe('strasse')
  expect(bySlug.get('青い')).toBe('item')
  expect(bySlug.get('-')).toMatch(/^item-[0-9a-f]{12}$/)
  expect(bySlug.get('ok-1')).toBe('ok-1')
  expect(bySlug.get(slugs.at(-1) as string)).toBe('x'.repeat(147))
  expect(new Set(found.map(({ slug }) => slug)).size).toBe(slugs.length)
  expect(await rows('SELECT slug FROM "Page" WHERE title = \'About\'')).toEqual([{ slug: 'about-us' }])
})
