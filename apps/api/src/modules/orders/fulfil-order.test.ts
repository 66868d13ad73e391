import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { factsOf, placeOrderOf, staffToken } from '../../../test/order-facts.ts'
import { type SmallShop, stockShop } from '../../../test/small-shop.ts'

let shop: TestShop
let small: SmallShop
let staff: string
beforeAll(async () => {
  shop = await openTestShop()
  small = await stockShop(shop, { products: 2, units: 100 })
  staff = await staffToken(shop)
})
afterAll(() => shop.close())

const fulfil = (id: string, body: object = {}) => shop.call('POST', `/admin/orders/${id}/fulfil`, { body, as: staff })
const parcelsOf = async ({ id, token }: { id: string; token: string }) =>
  (await shop.call('GET', `/orders/${id}?token=${token}`))
    .json()
    .fulfilments.map((parcel: { carrier: string; trackingNumber: string; items: { quantity: number }[] }) => [
      parcel.carrier,
      parcel.trackingNumber,
      parcel.items.map((item) => item.quantity),
    ])
const refusal = (answer: { statusCode: number; json(): { code: string } }) => [answer.statusCode, answer.json().code]

test('all at once: the order is done, stock and money stay as they are', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [2, 1] })
  const before = await factsOf(shop, order.id)
  const sent = await fulfil(order.id, { carrier: 'DHL', trackingNumber: 'JJD-1' })
  expect([sent.statusCode, sent.json()]).toEqual([200, { id: order.id, fulfilmentStatus: 'fulfilled' }])
  expect(await factsOf(shop, order.id)).toEqual({
    ...before,
    status: 'completed',
    fulfilmentStatus: 'fulfilled',
    timeline: ['placed', 'paid', 'fulfilled'],
    mails: ['order-confirmation', 'order-fulfilled'],
  })
  expect(await parcelsOf(order)).toEqual([['DHL', 'JJD-1', [2, 1]]])
  expect(refusal(await fulfil(order.id))).toEqual([409, 'NOT_FULFILLABLE'])
})

test('in parcels: each is told, none holds more than is left', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [3, 1] })
  const [first, second] = order.items
  const part = { items: [{ itemId: first?.id, quantity: 2 }], carrier: 'DHL', trackingNumber: 'A' }
  expect((await fulfil(order.id, part)).json().fulfilmentStatus).toBe('partially_fulfilled')
  expect(await factsOf(shop, order.id)).toMatchObject({ status: 'placed', fulfilmentStatus: 'partially_fulfilled' })

  expect(refusal(await fulfil(order.id, part))).toEqual([409, 'NOT_FULFILLABLE'])
  const line = { itemId: second?.id, quantity: 1 }
  expect(refusal(await fulfil(order.id, { items: [line, line] }))).toEqual([400, 'VALIDATION_FAILED'])
  const strange = await fulfil(order.id, { items: [{ itemId: order.id, quantity: 1 }] })
  expect(strange.json().errors).toMatchObject([{ path: 'items.0.itemId', code: 'unknown' }])
  for (const quantity of [0, -1, 1.5])
    expect((await fulfil(order.id, { items: [{ itemId: first?.id, quantity }] })).statusCode).toBe(400)

  await fulfil(order.id, { carrier: 'UPS', trackingNumber: 'B' })
  expect(await factsOf(shop, order.id)).toMatchObject({
    status: 'completed',
    fulfilmentStatus: 'fulfilled',
    timeline: ['placed', 'paid', 'fulfilled', 'fulfilled'],
    mails: ['order-confirmation', 'order-fulfilled', 'order-fulfilled'],
  })
  expect(await parcelsOf(order)).toEqual([
    ['DHL', 'A', [2]],
    ['UPS', 'B', [1, 1]],
  ])
})

test('ten members of staff at once send everything once', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [2] })
  const answers = await Promise.all(Array.from({ length: 10 }, () => fulfil(order.id)))
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, ...Array(9).fill(409)])
  expect(await parcelsOf(order)).toEqual([['', '', [2]]])
  expect((await factsOf(shop, order.id)).mails).toEqual(['order-confirmation', 'order-fulfilled'])
})

test('goods leave by GraphQL in the same way', async () => {
  const order = await placeOrderOf(shop, small, { quantities: [1] })
  const answer = await shop.graphql(
    'mutation ($id: ID!) { adminOrderFulfil(id: $id, carrier: "DHL", trackingNumber: "G") { id fulfilmentStatus } }',
    { variables: { id: order.id }, as: staff },
  )
  expect(answer).toMatchObject({ data: { adminOrderFulfil: { id: order.id, fulfilmentStatus: 'fulfilled' } } })
  expect(await parcelsOf(order)).toEqual([['DHL', 'G', [1]]])
  const again = await shop.graphql('mutation ($id: ID!) { adminOrderFulfil(id: $id) { id } }', {
    variables: { id: order.id },
    as: staff,
  })
  expect(again.errors?.[0]?.extensions.code).toBe('NOT_FULFILLABLE')
})

test('nothing leaves before its money is promised, or after the order was cancelled', async () => {
  const late = await placeOrderOf(shop, small, { token: 'tok_late_declined' })
  expect(await factsOf(shop, late.id)).toMatchObject({ status: 'cancelled', fulfilmentStatus: 'unfulfilled' })
  expect(refusal(await fulfil(late.id))).toEqual([409, 'NOT_FULFILLABLE'])
  expect(await parcelsOf(late)).toEqual([])
})
