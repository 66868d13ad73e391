import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { type SmallShop, stockShop, stockSums } from '../../../test/small-shop.ts'
import { transaction } from '../../context.ts'
import { createSuperuser, createUser, syncPermissions } from '../accounts/index.ts'
import { setStock, takeStock } from '../inventory/index.ts'
import { setPrices } from '../pricing/index.ts'
import type { SheetRow } from './sheet-view.ts'

const password = 'correct horse battery'
const PRODUCTS = 500

let shop: TestShop
let small: SmallShop
let root: string
beforeAll(async () => {
  shop = await openTestShop()
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
  await createSuperuser(shop.core.systemContext('test'), { email: 'root@example.com', password })
  root = await tokenOf('root@example.com')
  small = await stockShop(shop, { products: PRODUCTS, units: 10 })
})
afterAll(() => shop.close())

async function tokenOf(email: string): Promise<string> {
  return (await shop.call('POST', '/auth/login', { body: { email, password } })).json().accessToken
}

let staffMade = 0
async function staff(...codes: string[]): Promise<string> {
  const email = `grid${staffMade++}@example.com`
  const userId = await createUser(shop.core.systemContext('test'), { email, password, isStaff: true })
  const { prisma } = shop.core.database
  const permissions = await prisma.permission.findMany({ where: { code: { in: codes } } })
  await prisma.userPermission.createMany({ data: permissions.map(({ id }) => ({ userId, permissionId: id })) })
  return tokenOf(email)
}

const variant = (index: number) => small.variantIds[index] as string
const list = async (query: string, as = root) => {
  const answer = await shop.call('GET', `/admin/sheet?${query}`, { as })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<{ data: SheetRow[]; next: string | null; locations: { id: string; name: string }[] }>()
}
const rowOf = async (index: number) => {
  const { data } = await list(`productId=${small.productIds[index]}`)
  return data[0] as SheetRow
}
const save = (rows: object[], as = root, headers = {}) =>
  shop.call('POST', '/admin/sheet', { as, body: { rows }, headers })
const undo = (changeSetId: unknown, as = root) => shop.call('POST', `/admin/changes/${changeSetId}/undo`, { as })
const sell = (index: number, quantity: number) =>
  transaction(shop.core.systemContext('test'), (ctx) =>
    takeStock(ctx, { cartId: newId(), orderId: newId(), lines: [{ variantId: variant(index), quantity }] }),
  )
const somebodyWaits = async (): Promise<void> => {
  const text = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  while ((await shop.core.database.query({ text, values: [] })).length === 0) await sleep(20)
}
const euro = (amountMinor: number | null, compareAtMinor?: number | null) => [
  { currency: 'EUR', amountMinor, ...(compareAtMinor !== undefined && { compareAtMinor }) },
]
const count = (onHand: number, was: number) => [{ locationId: small.locationId, onHand, was }]
const stockOf = ({ stock }: SheetRow) => stock?.map(({ onHand }) => onHand)
const pricesOf = ({ prices }: SheetRow) => prices?.map(({ amountMinor }) => amountMinor)

test('the pages of the sheet are the whole shop, each row once', async () => {
  const seen: string[] = []
  let after = ''
  for (let pages = 0; pages < 10; pages++) {
    const { data, next } = await list(`limit=190${after}`)
    seen.push(...data.map(({ id }) => id))
    if (next === null) break
    after = `&after=${next}`
  }
  expect([...seen].sort()).toEqual([...small.variantIds].sort())
})

test('a page far in walks no rows before it', async () => {
  const { data } = await list('limit=450')
  const last = data.at(-1) as SheetRow
  const plan = await shop.core.database.query<{ 'QUERY PLAN': string }>({
    text: `EXPLAIN SELECT v.id FROM "ProductVariant" v WHERE (v."productId", v.position, v.id) > ($1::uuid, $2::int, $3::uuid)
      ORDER BY v."productId", v.position, v.id LIMIT 10`,
    values: [last.productId, last.position, last.id],
  })
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain(
    'Index Cond: (ROW("productId", "position", id) > ROW(',
  )
})

test('it is searched and filtered', async () => {
  expect((await list('q=SKU-77')).data.map(({ sku }) => sku)).toEqual(['SKU-77'])
  expect((await list('q=hing%2077')).data.map(({ product }) => product)).toEqual(['Thing 77'])
  expect((await list('status=draft')).data).toEqual([])
  expect((await list('atMost=9')).data).toEqual([])
  expect((await list('q=SKU-77&atMost=10')).data).toHaveLength(1)
  const refused = await shop.call('GET', '/admin/sheet?after=nonsense', { as: root })
  expect([refused.statusCode, refused.json().errors[0].path]).toEqual([400, 'after'])
})

test('rows are written whole or refused with a reason, each by itself', async () => {
  const { version } = await rowOf(0)
  const gone = newId()
  const answer = await save([
    {
      id: variant(0),
      version,
      sku: 'NEW-0',
      barcode: '400',
      weightGrams: 70,
      prices: euro(1500, 1900),
      stock: count(12, 10),
    },
    { id: variant(1), version: 'old', prices: euro(1) },
    { id: variant(2), sku: 'SKU-3' },
    { id: variant(4), prices: euro(1500, 1500), stock: count(11, 10) },
    { id: variant(5), prices: [{ currency: 'GBP', amountMinor: 1 }] },
    { id: variant(6), stock: [{ locationId: small.locationId, delta: -11 }] },
    { id: gone, prices: euro(1) },
    { id: variant(7), prices: euro(null), stock: [{ locationId: small.locationId, delta: 5 }] },
  ])
  const { saved, refused, rows } = answer.json()
  expect([answer.statusCode, saved, refused]).toEqual([200, 2, 6])
  expect(
    rows.map(({ errors }: { errors: { path: string; code: string }[] }) =>
      errors.map((each) => [each.path, each.code]),
    ),
  ).toEqual([
    [],
    [['version', 'changed']],
    [['sku', 'taken']],
    [['prices.EUR.compareAtMinor', 'too_small']],
    [['prices.GBP.amountMinor', 'invalid_value']],
    [[`stock.${small.locationId}`, 'too_small']],
    [['id', 'not_found']],
    [],
  ])
  expect(rows[0].row).toMatchObject({
    sku: 'NEW-0',
    barcode: '400',
    weightGrams: 70,
    prices: [{ currency: 'EUR', amountMinor: 1500, compareAtMinor: 1900 }],
    stock: [{ onHand: 12, reserved: 0 }],
  })
  expect([pricesOf(await rowOf(4)), stockOf(await rowOf(4))]).toEqual([[2000], [10]])
  expect([pricesOf(await rowOf(7)), stockOf(await rowOf(7))]).toEqual([[], [15]])
  expect(rows[6].row).toBeNull()
})

test('prices and stock of one save are undone together, and done again; sales in between stay sold', async () => {
  const before = await stockSums(shop)
  const saved = await save([{ id: variant(10), prices: euro(900), stock: count(30, 10) }])
  const changeSet = saved.headers['stoa-change-set']
  await sell(10, 4)
  const preview = await shop.call('GET', `/admin/changes/${changeSet}/undo`, { as: root })
  expect(preview.json()).toMatchObject({
    isPossible: true,
    steps: [
      { model: 'VariantPrice', rows: 1 },
      { model: 'StockMovement', rows: 1 },
    ],
  })
  const undone = await undo(changeSet)
  expect([undone.statusCode, undone.json().changed]).toEqual([200, 2])
  expect([pricesOf(await rowOf(10)), stockOf(await rowOf(10))]).toEqual([[2000], [6]])
  const redone = await undo(undone.json().changeSetId)
  expect(redone.statusCode, redone.body).toBe(200)
  expect([pricesOf(await rowOf(10)), stockOf(await rowOf(10))]).toEqual([[900], [26]])
  const after = await stockSums(shop)
  expect([after.ledger, after.onHand]).toEqual([before.ledger + 16, before.onHand + 16])
})

test('stock alone is undone as well, but not where it was sold meanwhile', async () => {
  const received = await save([{ id: variant(11), stock: [{ locationId: small.locationId, delta: 5 }] }])
  await sell(11, 12)
  const refused = await undo(received.headers['stoa-change-set'])
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'STOCK_CHANGED'])
  expect(stockOf(await rowOf(11))).toEqual([3])
  const counted = await save([{ id: variant(12), stock: count(11, 10) }])
  const pricer = await staff('catalog.productVariant.view', 'catalog.product.change')
  const path = `/admin/changes/${counted.headers['stoa-change-set']}/undo`
  expect((await shop.call('GET', path, { as: pricer })).statusCode).toBe(403)
  expect((await undo(counted.headers['stoa-change-set'], pricer)).statusCode).toBe(403)
  expect((await undo(counted.headers['stoa-change-set'])).statusCode).toBe(200)
  expect(stockOf(await rowOf(12))).toEqual([10])
})

test('a count that raced with sales is refused, never written over them', async () => {
  const index = 20
  for (let round = 0; round < 8; round++) {
    const [was] = stockOf(await rowOf(index)) as [number]
    const [answer] = await Promise.all([save([{ id: variant(index), stock: count(was + 5, was) }]), sell(index, 1)])
    const [{ status, errors }] = answer.json().rows
    const isSaved = status === 'saved'
    expect(isSaved ? [] : [errors[0].code]).toEqual(isSaved ? [] : ['changed'])
    expect(stockOf(await rowOf(index))).toEqual([isSaved ? was + 4 : was - 1])
  }
  await sell(index, 1)
  const late = await save([{ id: variant(index), stock: count(0, 10_000) }])
  expect(late.json().rows[0].errors[0].code).toBe('changed')
  const { onHand, ledger } = await stockSums(shop)
  expect(ledger).toBe(onHand)
})

test('the first count of a place is refused where somebody counted it a moment before', async () => {
  const place = await shop.core.database.prisma.stockLocation.create({ data: { name: 'Attic', code: 'attic' } })
  const first = { id: variant(21), stock: [{ locationId: place.id, onHand: 10, was: 0 }] }
  const answer = await transaction(shop.core.systemContext('test'), async (ctx) => {
    await setStock(ctx, place.id, [{ variantId: variant(21), onHand: 4 }], 'import')
    const saving = save([first])
    await somebodyWaits()
    return { saving }
  })
  const refused = await answer.saving
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'STOCK_CHANGED'])
  expect((await save([first])).json().rows[0].errors[0].code).toBe('changed')
  expect(stockOf(await rowOf(21))?.sort()).toEqual([10, 4])
})

test('prices of one product that are written at once all count for its range', async () => {
  const body = { name: 'Two sizes', options: [{ name: 'Size', values: [{ value: 'S' }, { value: 'L' }] }] }
  const product = (await shop.call('POST', '/admin/products', { as: root, body })).json()
  await shop.call('POST', `/admin/products/${product.id}/variants`, {
    as: root,
    body: {
      combinations: product.options[0].values.map(({ id }: { id: string }) => [id]),
      prices: [{ currency: 'EUR', amountMinor: 1000 }],
    },
  })
  const [small, large] = (await list(`productId=${product.id}`)).data.map(({ id }) => id) as [string, string]
  const price = (variantId: string, amountMinor: number) =>
    transaction(shop.core.systemContext('test'), (ctx) =>
      setPrices(ctx, [{ variantId, currency: 'EUR', amountMinor, compareAtMinor: null }]),
    )
  const { pending } = await transaction(shop.core.systemContext('test'), async (ctx) => {
    await setPrices(ctx, [{ variantId: small, currency: 'EUR', amountMinor: 500, compareAtMinor: null }])
    const pending = price(large, 3000)
    await somebodyWaits()
    return { pending }
  })
  await pending
  const ranges = await shop.core.database.prisma.productPriceRange.findMany({ where: { productId: product.id } })
  expect(ranges.map(({ minMinor, maxMinor }) => [Number(minMinor), Number(maxMinor)])).toEqual([[500, 3000]])
})

test('options are refused row by row: what is not offered, and what another variant is', async () => {
  const body = {
    name: 'Dyed bag',
    options: [{ name: 'Colour', values: ['Red', 'Blue', 'Green', 'Grey'].map((value) => ({ value })) }],
  }
  const product = (await shop.call('POST', '/admin/products', { as: root, body })).json()
  const [red, blue, green] = product.options[0].values.map(({ id }: { id: string }) => [id])
  await shop.call('POST', `/admin/products/${product.id}/variants`, {
    as: root,
    body: { combinations: [red, blue, green] },
  })
  const rows = async () => (await list(`productId=${product.id}`)).data
  const colours = async () => (await rows()).map(({ options }) => options.map(({ value }) => value).join())
  const [a, b, c] = (await rows()).map(({ id }) => id)
  const dye = (id: string | undefined, Colour: string) => ({ id, options: { Colour } })
  const problems = async (...wanted: object[]) => {
    const answer = await save(wanted)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer
      .json()
      .rows.map(({ errors }: { errors: { path: string; code: string }[] }) =>
        errors.map(({ path, code }) => [path, code]),
      )
  }
  expect(await problems(dye(a, 'Mauve'), dye(b, 'Grey'), { id: variant(22), prices: euro(1) })).toEqual([
    [['options.Colour', 'invalid_value']],
    [],
    [],
  ])
  expect(await colours()).toEqual(['Red', 'Grey', 'Green'])
  expect(pricesOf(await rowOf(22))).toEqual([1])
  expect(await problems(dye(a, 'Green'), dye(b, 'Red'))).toEqual([[['options', 'taken']], [['options', 'taken']]])
  expect(await problems(dye(a, 'Green'), dye(c, 'Red'))).toEqual([[], []])
  expect(await colours()).toEqual(['Green', 'Grey', 'Red'])
})

test('each part asks for its own right, and is not shown without that to see it', async () => {
  const pricer = await staff('catalog.productVariant.view', 'pricing.variantPrice.view', 'pricing.variantPrice.change')
  const counter = await staff('catalog.productVariant.view', 'inventory.stockLevel.view', 'inventory.stockLevel.change')
  const codes = async (as: string) => [
    (await save([{ id: variant(30), prices: euro(1234) }], as)).statusCode,
    (await save([{ id: variant(30), stock: [{ locationId: small.locationId, delta: 1 }] }], as)).statusCode,
    (await save([{ id: variant(30), sku: 'OTHER' }], as)).statusCode,
  ]
  expect(await codes(pricer)).toEqual([200, 403, 403])
  expect(await codes(counter)).toEqual([403, 200, 403])
  const [priced] = (await list('q=SKU-30&limit=1', pricer)).data
  const [counted] = (await list('q=SKU-30&limit=1', counter)).data
  expect([priced?.stock, priced?.prices?.length, counted?.stock?.length, counted?.prices]).toEqual([null, 1, 1, null])
  expect((await shop.call('GET', '/admin/sheet', { as: await staff() })).statusCode).toBe(403)
})

test('500 rows cost the statements that one row costs, and a repeated key acts once', async () => {
  const spent: number[] = []
  const { database } = shop.core
  const statements = async () =>
    Number((await database.query<{ n: string }>({ text: `SELECT count(*) AS n FROM "StockMovement"` }))[0]?.n)
  for (const rows of [1, PRODUCTS]) {
    const body = small.variantIds
      .slice(0, rows)
      .map((id) => ({ id, prices: euro(3000 + rows), stock: [{ locationId: small.locationId, delta: 1 }] }))
    const before = await statements()
    const headers = { 'idempotency-key': newId() }
    const first = await save(body, root, headers)
    expect([first.statusCode, first.json().saved]).toEqual([200, rows])
    const again = await save(body, root, headers)
    expect([again.headers['idempotent-replayed'], again.body]).toEqual(['true', first.body])
    spent.push((await statements()) - before)
  }
  expect(spent).toEqual([1, PRODUCTS])
  const tooMany = await save(Array.from({ length: 501 }, () => ({ id: newId() })))
  expect([tooMany.statusCode, tooMany.json().errors[0].path]).toEqual([400, 'rows'])
})

test('GraphQL does the same', async () => {
  const answer = await shop.graphql(
    'mutation($rows: [SheetRowChangeInput!]!) { adminSheetSave(rows: $rows) { saved rows { status row { sku prices { amountMinor } } } } }',
    { as: root, variables: { rows: [{ id: variant(40), prices: euro(777) }] } },
  )
  expect(answer.data, JSON.stringify(answer.errors)).toEqual({
    adminSheetSave: { saved: 1, rows: [{ status: 'saved', row: { sku: 'SKU-40', prices: [{ amountMinor: 777 }] } }] },
  })
})
