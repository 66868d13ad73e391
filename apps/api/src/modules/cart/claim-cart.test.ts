import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { runJob } from '../../../test/order-facts.ts'
import { address, complete, fillCart, pay, type SmallShop, stockShop, stockSums } from '../../../test/small-shop.ts'
import { runDueJobs } from '../../jobs/job-runner.ts'
import { createUser } from '../accounts/index.ts'

const PASSWORD = 'correct horse battery'

let shop: TestShop
let small: SmallShop
let made = 0
/** A fresh account each time. */
let email: string
let userId: string
let token: string
beforeAll(async () => {
  shop = await openTestShop()
  small = await stockShop(shop, { products: 30, units: 1000 })
})
beforeEach(async () => {
  email = `shopper-${made++}@example.com`
  userId = await createUser(shop.core.systemContext('test'), { email, password: PASSWORD })
  token = shop.core.services.accessTokens.sign(userId).token
})
afterAll(() => shop.close())

const variant = (index: number) => small.variantIds[index] as string
async function cartWith(lines: Record<number, number>, as?: string): Promise<string> {
  const { id } = (await shop.call('POST', '/carts', { body: {}, as })).json()
  for (const [index, quantity] of Object.entries(lines))
    await shop.call('POST', `/carts/${id}/items`, { body: { variantId: variant(Number(index)), quantity }, as })
  return id
}
const claim = (cartId: string) => shop.call('POST', `/carts/${cartId}/claim`, { body: {}, as: token })
const logIn = (cartId: string) => shop.call('POST', '/auth/login', { body: { email, password: PASSWORD, cartId } })
const openCarts = () =>
  shop.core.database.query<{ id: string; lines: Record<string, number> }>({
    text: `SELECT c.id, (SELECT json_object_agg(v.sku, i.quantity ORDER BY v.sku) FROM "CartItem" i JOIN "ProductVariant" v ON v.id = i."variantId" WHERE i."cartId" = c.id) AS lines
      FROM "Cart" c WHERE c."userId" = $1 AND c.status = 'open' ORDER BY c.id`,
    values: [userId],
  })

test('logging in merges what was in the bag before: no line is lost, the larger quantity stays', async () => {
  const own = await cartWith({ 0: 1, 1: 5 }, token)
  const guest = await cartWith({ 1: 2, 2: 3 })
  const session = await logIn(guest)
  expect(session.json()).toMatchObject({ cartId: own })
  expect(await openCarts()).toEqual([{ id: own, lines: { 'SKU-0': 1, 'SKU-1': 5, 'SKU-2': 3 } }])
  const closed = await shop.call('POST', `/carts/${guest}/items`, { body: { variantId: variant(0), quantity: 1 } })
  expect([closed.statusCode, closed.json().code]).toEqual([409, 'CART_CLOSED'])
})

test('a bag without a match becomes the account’s own, and nobody else’s', async () => {
  const guest = await cartWith({ 0: 2 })
  expect((await claim(guest)).json()).toMatchObject({ id: guest, items: [{ sku: 'SKU-0', quantity: 2 }] })
  expect((await shop.call('GET', `/carts/${guest}`)).statusCode).toBe(404)
  const stranger = await createUser(shop.core.systemContext('test'), { email: `x-${email}`, password: PASSWORD })
  const as = shop.core.services.accessTokens.sign(stranger).token
  expect((await shop.call('POST', `/carts/${guest}/claim`, { body: {}, as })).json()).toBeNull()
  expect((await shop.call('GET', `/carts/${guest}`, { as })).statusCode).toBe(404)
  expect(await openCarts()).toEqual([{ id: guest, lines: { 'SKU-0': 2 } }])
})

test('the same bag claimed twenty times at once is merged once', async () => {
  const own = await cartWith({ 0: 1 }, token)
  const guest = await cartWith({ 0: 4, 1: 2 })
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => (index % 4 === 0 ? logIn(guest) : claim(guest))),
  )
  expect(answers.map((answer) => answer.statusCode)).toEqual(Array(20).fill(200))
  expect(await openCarts()).toEqual([{ id: own, lines: { 'SKU-0': 4, 'SKU-1': 2 } }])
})

test('ten devices that bring a bag each at the same moment end with one bag that holds everything', async () => {
  const guests = await Promise.all(Array.from({ length: 10 }, (_, index) => cartWith({ [index]: 1, 20: index + 1 })))
  await Promise.all(guests.map(claim))
  const [cart, ...others] = await openCarts()
  expect(others).toEqual([])
  expect(cart?.lines).toEqual({
    ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`SKU-${index}`, 1])),
    'SKU-20': 10,
  })
})

test('what is put in while the bag is being merged arrives, or its sender is told', async () => {
  const own = await cartWith({ 0: 1 }, token)
  for (let round = 0; round < 8; round++) {
    const guest = await cartWith({ 0: 1 })
    const late = Array.from({ length: 5 }, (_, index) => 1 + ((round * 5 + index) % 29))
    const [, ...added] = await Promise.all([
      claim(guest),
      ...late.map((index) =>
        shop.call('POST', `/carts/${guest}/items`, { body: { variantId: variant(index), quantity: 1 } }),
      ),
    ])
    const [cart] = await openCarts()
    expect(cart?.id).toBe(own)
    for (const [index, answer] of added.entries()) {
      if (answer.statusCode === 201) expect(cart?.lines).toHaveProperty(`SKU-${late[index]}`)
      else expect([404, 409]).toContain(answer.statusCode)
    }
  }
})

test('what was typed at the checkout before logging in is kept', async () => {
  const own = await cartWith({ 0: 1 }, token)
  const guest = await fillCart(shop, small, [{ variantId: variant(1), quantity: 1 }])
  expect((await claim(guest)).json()).toMatchObject({
    id: own,
    email: 'ada@example.com',
    shippingAddress: address,
    shippingOption: { id: small.shippingMethodId },
  })
})

test('a bag that became part of another is not ordered, however it was paid; its money is given up', async () => {
  await cartWith({ 0: 1 }, token)
  const guest = await fillCart(shop, small, [{ variantId: variant(1), quantity: 1 }])
  await pay(shop, guest)
  await claim(guest)
  const refused = await complete(shop, guest)
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'CART_CLOSED'])
  expect((await stockSums(shop)).reserved).toBe(0)
  shop.clock.advance(31 * 60_000)
  await runJob(shop, 'payments.reconcile')
  await runDueJobs(shop.core)
  const states = await shop.core.database.query({
    text: 'SELECT p.status, (SELECT count(*)::int FROM "Order" o WHERE o."cartId" = p."cartId") AS orders FROM "Payment" p WHERE "cartId" = $1',
    values: [guest],
  })
  expect(states).toEqual([{ status: 'voided', orders: 0 }])
})

test('an account’s checkout: the order is the account’s, and nobody else’s', async () => {
  const cartId = await fillCart(shop, small, [{ variantId: variant(3), quantity: 2 }], token)
  expect((await pay(shop, cartId)).statusCode).toBe(404)
  const paid = await shop.call('POST', `/carts/${cartId}/payments`, {
    body: { provider: 'test', token: 'tok_ok' },
    as: token,
  })
  expect(paid.json()).toMatchObject({ status: 'authorised' })
  const strange = await complete(shop, cartId)
  expect(strange.statusCode).toBe(404)
  const placed = await shop.call('POST', `/carts/${cartId}/complete`, {
    body: {},
    as: token,
    headers: { 'idempotency-key': `order-${email}` },
  })
  expect([placed.statusCode, placed.json().paymentStatus]).toEqual([201, 'authorised'])
  await runDueJobs(shop.core)
  const mine = (await shop.call('GET', '/account/orders', { as: token })).json()
  expect(mine.data).toMatchObject([{ id: placed.json().id, paymentStatus: 'paid' }])
  expect((await shop.call('GET', `/orders/${placed.json().id}`, { as: token })).json().paymentStatus).toBe('paid')
  expect((await shop.call('GET', `/orders/${placed.json().id}`)).statusCode).toBe(404)
  expect((await shop.call('GET', '/account/cart', { as: token })).json()).toBeNull()
  const again = await shop.call('POST', `/account/orders/${placed.json().id}/reorder`, { body: {}, as: token })
  expect(again.json()).toMatchObject({ items: [{ sku: 'SKU-3', quantity: 2 }] })
})
