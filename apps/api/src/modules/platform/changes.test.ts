import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { complete, fillCart, pay, type SmallShop, stockShop } from '../../../test/small-shop.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'
import { createSuperuser, createUser, syncPermissions } from '../accounts/index.ts'
import { emptyTrash } from './index.ts'

const password = 'correct horse battery'
let shop: TestShop
let small: SmallShop
let root: string
let codes: Record<string, string>

beforeAll(async () => {
  shop = await openTestShop()
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
  const rows = await query<{ id: string; code: string }>('SELECT id, code FROM "Permission"')
  codes = Object.fromEntries(rows.map((row) => [row.code, row.id]))
  await createSuperuser(shop.core.systemContext('test'), { email: 'root@example.com', password })
  root = await tokenOf('root@example.com')
  small = await stockShop(shop, { products: 3, units: 10 })
})
afterAll(() => shop.close())

const query = <Row = Record<string, unknown>>(text: string, values: unknown[] = []) =>
  shop.core.database.query<Row>({ text, values })

async function tokenOf(email: string): Promise<string> {
  return (await shop.call('POST', '/auth/login', { body: { email, password } })).json().accessToken
}

let made = 0
async function staff(...granted: string[]): Promise<{ id: string; as: string }> {
  const email = `editor${made++}@example.com`
  const id = await createUser(shop.core.systemContext('test'), { email, password, isStaff: true })
  for (const code of granted)
    await shop.core.database.prisma.userPermission.create({ data: { userId: id, permissionId: codes[code] as string } })
  return { id, as: await tokenOf(email) }
}

/** A write through REST: its answer and change set. */
async function write(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object, as = root) {
  const answer = await shop.call(method, path, { as, ...(body && { body }) })
  expect(answer.statusCode, answer.body).toBeLessThan(300)
  return { json: answer.body ? answer.json() : null, changeSetId: answer.headers['stoa-change-set'] as string }
}
const undo = (changeSetId: string, as = root) => shop.call('POST', `/admin/changes/${changeSetId}/undo`, { as })
const recorded = (changeSetId: string) =>
  query<{ model: string; kind: string; ownerId: string | null; before: object; after: object }>(
    'SELECT model, kind, "ownerId", before, after FROM "RowChange" WHERE "changeSetId" = $1 ORDER BY model, kind DESC, id',
    [changeSetId],
  )

/** The catalogue with all its tables, but for when rows were last written. */
async function catalogue(): Promise<string> {
  const tables = [
    'Category',
    'Product',
    'ProductOption',
    'ProductOptionValue',
    'ProductVariant',
    'VariantOptionValue',
    'VariantPrice',
    'ProductPriceRange',
    'ProductImage',
    'Collection',
    'CollectionProduct',
    'StockLevel',
  ]
  const parts = tables.map((table) => `SELECT '${table}' AS t, to_jsonb(x) - 'updatedAt' AS row FROM "${table}" x`)
  return JSON.stringify(await query(`${parts.join(' UNION ALL ')} ORDER BY 1, 2`))
}

async function optionsOf(productId: string, variantId: string): Promise<void> {
  const option = await shop.core.database.prisma.productOption.create({
    data: { productId, name: 'Colour', values: { create: [{ value: 'Blue' }, { value: 'Red' }] } },
    select: { values: { select: { id: true } } },
  })
  for (const { id } of option.values)
    await shop.core.database.prisma.variantOptionValue.create({ data: { variantId, optionValueId: id } })
}

test('every write answers with its change set, through REST and GraphQL; a read does not', async () => {
  const { changeSetId } = await write('POST', '/admin/collections', { name: 'Marked', slug: 'marked' })
  expect(changeSetId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  expect(
    await query('SELECT door, "requestId" IS NOT NULL AS told FROM "AuditEntry" WHERE "changeSetId" = $1', [
      changeSetId,
    ]),
  ).toEqual([{ door: 'rest', told: true }])
  expect((await shop.call('GET', '/admin/collections', { as: root })).headers['stoa-change-set']).toBeUndefined()
  const answer = await shop.call('POST', '/graphql', {
    as: root,
    headers: { 'content-type': 'application/json' },
    body: {
      query:
        'mutation { a: adminCollectionCreate(input: {name: "A", slug: "a"}) { id } b: adminCollectionCreate(input: {name: "B", slug: "b"}) { id } }',
    },
  })
  const { changeSets } = answer.json().extensions as { changeSets: string[] }
  expect(changeSets).toHaveLength(2)
  const undone = await shop.graphql('mutation ($id: ID!) { changeUndo(changeSetId: $id) { removed changeSetId } }', {
    as: root,
    variables: { id: changeSets[1] },
  })
  expect(undone.data.changeUndo).toMatchObject({ removed: 1 })
  expect(
    (await query<{ slug: string }>(`SELECT slug FROM "Collection" WHERE slug IN ('a', 'b')`)).map(({ slug }) => slug),
  ).toEqual(['a'])
})

test('a product edited with variants, prices and pictures is recorded as one, nested parts under the product, and undone', async () => {
  const [id, variant] = [small.productIds[0] as string, small.variantIds[0] as string]
  const [price] = await query<{ id: string }>('SELECT id FROM "VariantPrice" WHERE "variantId" = $1', [variant])
  const before = await catalogue()
  const { changeSetId } = await write('PATCH', `/admin/products/${id}`, {
    description: '**New**',
    variants: [
      {
        id: variant,
        weightGrams: 250,
        prices: [
          { id: price?.id, amountMinor: 900 },
          { currency: 'USD', amountMinor: 1000 },
        ],
      },
    ],
  })
  const changes = await recorded(changeSetId)
  expect(changes.map(({ model, kind, ownerId }) => [model, kind, ownerId])).toEqual([
    ['Product', 'update', null],
    ['ProductVariant', 'update', id],
    ['VariantPrice', 'update', id],
    ['VariantPrice', 'insert', id],
  ])
  expect(changes[0]?.after).toEqual({ description: '**New**', descriptionHtml: '<p><strong>New</strong></p>' })
  expect(changes[2]).toMatchObject({ before: { amountMinor: 2000 }, after: { amountMinor: 900 } })
  const history = (await shop.call('GET', `/admin/products/${id}/history`, { as: root })).json()
  expect(history.data[0].changes.map((row: { model: string }) => row.model).sort()).toEqual([
    'Product',
    'ProductVariant',
    'VariantPrice',
    'VariantPrice',
  ])
  // The amount alone was written; what it is in belongs to the row.
  expect(
    history.data[0].changes
      .map(({ model, currency }: { model: string; currency: string | null }) => `${model} ${currency}`)
      .sort(),
  ).toEqual(['Product null', 'ProductVariant null', 'VariantPrice EUR', 'VariantPrice USD'])
  expect(history.data[0]).toMatchObject({ actor: { _label: 'root@example.com' }, source: { door: 'rest' } })
  // The rendered text is nobody's field.
  expect(JSON.stringify(history.data[0].changes)).not.toContain('descriptionHtml')
  expect((await undo(changeSetId)).json()).toMatchObject({ changed: 3, removed: 1 })
  expect(await catalogue()).toBe(before)
})

test('a deleted product goes to the trash with options, stock and join rows, and comes back as it was', async () => {
  const [id, variant] = [small.productIds[1] as string, small.variantIds[1] as string]
  await optionsOf(id, variant)
  const collection = await write('POST', '/admin/collections', {
    name: 'Trash',
    slug: 'trash',
    products: [{ productId: id }],
  })
  const before = await catalogue()
  const { changeSetId } = await write('DELETE', `/admin/products/${id}`)
  expect((await recorded(changeSetId)).map(({ model, ownerId }) => [model, ownerId])).toEqual([
    ['CollectionProduct', collection.json.id],
    ['Product', null],
    ['ProductOption', id],
    ['ProductOptionValue', id],
    ['ProductOptionValue', id],
    ['ProductVariant', id],
    ['StockLevel', id],
    ['VariantOptionValue', id],
    ['VariantOptionValue', id],
    ['VariantPrice', id],
  ])
  const listed = (await shop.call('GET', '/admin/products/trash', { as: root })).json()
  expect(listed.data[0]).toMatchObject({ objectId: id, parts: 9, undo: { isOffered: true } })
  const editor = await staff('catalog.product.add')
  await write('POST', `/admin/products/trash/${id}/restore`, undefined, editor.as)
  expect(await catalogue()).toBe(before)

  // A collection that is gone by now keeps nobody from coming back.
  await write('DELETE', `/admin/products/${id}`)
  await write('DELETE', `/admin/collections/${collection.json.id}`)
  await write('POST', `/admin/products/trash/${id}/restore`, undefined, editor.as)
  expect(await query('SELECT 1 FROM "CollectionProduct" WHERE "productId" = $1', [id])).toEqual([])
  expect(await query('SELECT "onHand" FROM "StockLevel" WHERE "variantId" = $1', [variant])).toEqual([{ onHand: 10 }])
})

test('purging needs its own permission, and leaves nothing of the product', async () => {
  const { json } = await write('POST', '/admin/products', {
    name: 'Personal',
    slug: 'personal',
    description: 'of Ada',
    variants: [{ sku: 'PERS' }],
  })
  const editor = await staff(
    'catalog.product.view',
    'catalog.product.add',
    'catalog.product.change',
    'catalog.product.delete',
  )
  await write('DELETE', `/admin/products/${json.id}`, undefined, editor.as)
  const purge = (as: string) => shop.call('DELETE', `/admin/products/trash/${json.id}`, { as })
  expect((await purge(editor.as)).json()).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  const meta = (await shop.call('GET', '/admin/meta', { as: editor.as })).json()
  expect(meta.resources.products).toMatchObject({
    history: true,
    trash: true,
    undo: true,
    can: { delete: true, purge: false },
  })
  expect((await purge(root)).statusCode).toBe(204)
  expect(
    await query(
      `SELECT 1 FROM "RowChange" WHERE before::text LIKE '%of Ada%' OR after::text LIKE '%of Ada%' OR after::text LIKE '%PERS%'`,
    ),
  ).toEqual([])
  expect((await shop.call('POST', `/admin/products/trash/${json.id}/restore`, { as: root })).statusCode).toBe(404)
})

test('the trash is emptied after the days that the shop keeps it', async () => {
  const { json } = await write('POST', '/admin/pages', { title: 'Old page', slug: 'old-page', body: 'Old.' })
  await write('DELETE', `/admin/pages/${json.id}`)
  const lies = async () => (await shop.call('GET', '/admin/pages/trash', { as: root })).json().data.length
  const ctx = shop.core.systemContext('platform.empty-trash')
  await query(`UPDATE "RowChange" SET at = $2::timestamptz - interval '89 days' WHERE "objectId" = $1`, [
    json.id,
    shop.clock.now(),
  ])
  await emptyTrash(ctx)
  expect(await lies()).toBe(1)
  await query(`UPDATE "RowChange" SET at = $2::timestamptz - interval '91 days' WHERE "objectId" = $1`, [
    json.id,
    shop.clock.now(),
  ])
  await emptyTrash(ctx)
  expect(await lies()).toBe(0)
})

test('nobody gains by an undo what they could not grant', async () => {
  const manager = await staff(
    'accounts.user.view',
    'accounts.user.change',
    'accounts.user.add',
    'accounts.group.view',
    'accounts.group.change',
  )
  const friend = await createUser(shop.core.systemContext('test'), { email: 'friend@example.com', password })
  await write('PATCH', `/admin/users/${friend}`, { isStaff: true, isSuperuser: true })
  const { changeSetId } = await write('PATCH', `/admin/users/${friend}`, { isStaff: false, isSuperuser: false })
  expect((await undo(changeSetId, manager.as)).json()).toMatchObject({ status: 403, code: 'BEYOND_OWN_POWERS' })
  expect(await query('SELECT "isSuperuser" FROM "User" WHERE id = $1', [friend])).toEqual([{ isSuperuser: false }])

  const group = await write('POST', '/admin/groups', {
    name: 'Strong',
    permissions: [{ permissionId: codes['orders.order.refund'] }],
  })
  const [grant] = await query<{ id: string }>('SELECT id FROM "GroupPermission" WHERE "groupId" = $1', [group.json.id])
  const taken = await write('PATCH', `/admin/groups/${group.json.id}`, {
    permissions: [{ id: grant?.id, _delete: true }],
  })
  expect((await undo(taken.changeSetId, manager.as)).json().code).toBe('BEYOND_OWN_POWERS')
  expect((await undo(taken.changeSetId)).json()).toMatchObject({ restored: 1 })
})

test('an account made in the admin is closed, never undone away; passwords are never recorded', async () => {
  const { json, changeSetId } = await write('POST', '/admin/users', { email: 'new@example.com' })
  const admin = await staff('accounts.user.view', 'accounts.user.add', 'accounts.user.change')
  expect((await undo(changeSetId, admin.as)).json().code).toBe('FORBIDDEN')
  expect((await undo(changeSetId)).json()).toMatchObject({ status: 409, code: 'NOT_UNDOABLE' })
  await shop.call('POST', `/admin/users/${json.id}/set-password`, {
    as: root,
    body: { password: 'a long enough secret' },
  })
  expect(
    await query(
      `SELECT 1 FROM "RowChange" WHERE before::text ~ 'argon2|passwordHash' OR after::text ~ 'argon2|passwordHash'`,
    ),
  ).toEqual([])
})

test('money, stock and orders are recorded where they are the order itself, and never undone', async () => {
  const cart = await fillCart(shop, small, [{ variantId: small.variantIds[2] as string, quantity: 1 }])
  await pay(shop, cart)
  const placed = await complete(shop, cart, newId())
  const changeSetId = placed.headers['stoa-change-set'] as string
  expect((await recorded(changeSetId)).map(({ model, kind }) => [model, kind])).toContainEqual(['Order', 'insert'])
  expect((await undo(changeSetId)).json()).toMatchObject({ status: 409, code: 'NOT_UNDOABLE' })
  expect(
    await query(
      `SELECT DISTINCT model FROM "RowChange" WHERE model IN ('Cart', 'CartItem', 'StockReservation', 'RefreshToken', 'MailMessage')`,
    ),
  ).toEqual([])
})

test('a tree that moved on is not undone into disorder', async () => {
  const make = async (name: string, parentId?: string) =>
    write('POST', '/admin/categories', { name, slug: name.toLowerCase(), ...(parentId && { parentId }) })
  const [top, other] = [await make('Top'), await make('Else')]
  const middle = await make('Middle', top.json.id)
  const leaf = await make('Leaf', middle.json.id)
  const gone = await write('DELETE', `/admin/categories/${leaf.json.id}`)
  await shop.call('POST', `/admin/categories/${middle.json.id}/move`, { as: root, body: { parentId: other.json.id } })
  expect((await undo(gone.changeSetId)).json()).toMatchObject({ status: 409, code: 'CONFLICT' })
  await shop.call('POST', `/admin/categories/${middle.json.id}/move`, { as: root, body: { parentId: top.json.id } })
  expect((await undo(gone.changeSetId)).json()).toMatchObject({ restored: 1 })
})

test('settings that no longer fit together are not undone', async () => {
  const wider = await write('PATCH', '/admin/shop-settings/1', { currencies: ['EUR', 'USD', 'GBP'] })
  const other = await write('PATCH', '/admin/shop-settings/1', { defaultCurrency: 'GBP' })
  expect((await undo(wider.changeSetId)).json()).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' })
  await undo(other.changeSetId)
  expect((await undo(wider.changeSetId)).statusCode).toBe(200)
})

test('an import is one change set however many transactions it took, undone as a whole', async () => {
  const before = await catalogue()
  const lines = Array.from({ length: 60 }, (_, index) => `imp-${index},Imported ${index},,,,IMP-${index},${index}.50,`)
  const file = ['Handle,Title,Body (HTML),Vendor,Type,Variant SKU,Variant Price,Variant Inventory Qty', ...lines].join(
    '\n',
  )
  const boundary = 'x-boundary'
  const payload = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="p.csv"\r\nContent-Type: text/csv\r\n\r\n${file}\r\n--${boundary}--\r\n`
  const uploaded = await shop.app.inject({
    method: 'POST',
    url: '/api/v1/admin/imports/shopify',
    headers: { authorization: `Bearer ${root}`, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload,
  })
  expect(uploaded.statusCode, uploaded.body).toBe(201)
  const { changeSetId } = await write('POST', `/admin/imports/${uploaded.json().id}/apply`, {})
  await runDueJobs(shop.core)
  const [count] = await query(
    'SELECT count(DISTINCT "objectId")::int AS products FROM "RowChange" WHERE "changeSetId" = $1 AND model = $2',
    [changeSetId, 'Product'],
  )
  expect(count).toEqual({ products: 60 })
  expect(await query('SELECT operation FROM "AuditEntry" WHERE "changeSetId" = $1', [changeSetId])).toEqual([
    { operation: 'import.apply' },
  ])
  const preview = (await shop.call('GET', `/admin/changes/${changeSetId}/undo`, { as: root })).json()
  expect(preview).toMatchObject({ isPossible: true, conflicts: [] })
  expect(preview.steps).toContainEqual({
    model: 'Product',
    resource: 'products',
    label: 'Products',
    outcome: 'remove',
    rows: 60,
  })
  expect((await undo(changeSetId)).statusCode).toBe(200)
  expect(await catalogue()).toBe(before)
})

test('history, revert and trash are reached through GraphQL as well', async () => {
  const id = small.productIds[2] as string
  await write('PATCH', `/admin/products/${id}`, { vendor: 'Acme' })
  const read = await shop.graphql(
    'query ($id: ID!) { adminProductHistory(id: $id, limit: 1) { data { operation { label } changes { id fields { field from to } } } } adminAudit(limit: 1, operation: "admin.product.update") { data { operation { name } rows { model updated } } } adminProductTrash { data { objectId } } }',
    { as: root, variables: { id } },
  )
  const [entry] = read.data.adminProductHistory.data
  expect(entry).toMatchObject({
    operation: { label: 'Change a product' },
    changes: [{ fields: [{ field: 'vendor', from: '', to: 'Acme' }] }],
  })
  expect(read.data.adminAudit.data[0]).toMatchObject({
    operation: { name: 'admin.product.update' },
    rows: [{ model: 'Product', updated: 1 }],
  })
  const reverted = await shop.graphql(
    'mutation ($id: ID!, $change: String!) { adminProductRevert(id: $id, changeId: $change) { changed } }',
    { as: root, variables: { id, change: entry.changes[0].id } },
  )
  expect(reverted.data.adminProductRevert).toEqual({ changed: 1 })
})
