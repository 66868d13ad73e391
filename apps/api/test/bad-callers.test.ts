import { createHmac, randomUUID } from 'node:crypto'
import type { MadeRow } from '@stoa/kit/testing'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kit, useWorld } from './conformance/conformance-of.ts'
import { expectProblem } from './conformance/expect-problem.ts'
import { fingerprintAll } from './conformance/fingerprint-all.ts'
import { PASSWORD } from './conformance/open-world.ts'
import type { TestShop } from './open-test-shop.ts'
import { address } from './small-shop.ts'

const world = useWorld()

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const signed = (header: object, payload: object, key: string | Buffer) => {
  const text = `${part(header)}.${part(payload)}`
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
}

/** What somebody might send as an access token; none is one. */
async function falseTokens(): Promise<Record<string, string>> {
  const { shop, owner } = world()
  const good = (await world().tokenOf('owner', null)) as string
  const [header, payload, signature] = good.split('.') as [string, string, string]
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iat: number; exp: number }
  const root = await world().rows.one('User', { isStaff: true, isSuperuser: true })
  const secret = shop.core.secretFor('access-tokens')
  const hs256 = { alg: 'HS256', typ: 'JWT' }
  return {
    'of nobody’s key': signed(hs256, { ...claims, sub: root.id }, 'another key'),
    'with an empty key': signed(hs256, { ...claims, sub: root.id }, ''),
    'with alg none': `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...claims, sub: root.id })}.`,
    'with alg none and a signature': `${part({ alg: 'None' })}.${part({ ...claims, sub: root.id })}.${signature}`,
    'with another algorithm': signed({ alg: 'HS512', typ: 'JWT' }, { ...claims, sub: root.id }, secret),
    'with somebody else’s name put in': `${header}.${part({ ...claims, sub: root.id })}.${signature}`,
    expired: signed(hs256, { ...claims, sub: owner.id, exp: claims.iat - 1 }, secret),
    'without an end': signed(hs256, { sub: owner.id, iat: claims.iat, iss: 'stoa' }, secret),
    'with a text for an end': signed(hs256, { ...claims, sub: owner.id, exp: 'never' }, secret),
    'of another issuer': signed(hs256, { ...claims, sub: owner.id, iss: 'agora' }, secret),
    'for nobody': signed(hs256, { ...claims, sub: undefined }, secret),
    'for somebody who does not exist': signed(hs256, { ...claims, sub: randomUUID() }, secret),
    'for SQL': signed(hs256, { ...claims, sub: "' OR true --" }, secret),
    'for an object': signed(hs256, { ...claims, sub: { $ne: null } }, secret),
    'cut short': good.slice(0, -4),
    'with a part too many': `${good}.${signature}`,
    'that is no JSON': `${header}.bm8.${signature}`,
    'that is a word': 'undefined',
    empty: '',
    'with a space': `${good} ${good}`,
    'of a hundred kilobytes': 'x'.repeat(100_000),
  }
}

describe('false tokens', () => {
  let tokens: Record<string, string>
  let before: string
  beforeAll(async () => {
    tokens = await falseTokens()
    before = await fingerprintAll(world())
  })

  test('are refused at every address, the public ones included', async () => {
    const goByPassword = ['auth.login', 'auth.register', 'auth.refresh', 'auth.logout']
    const operations = [...kit.operations.values()].filter(({ name, rest }) => rest && !goByPassword.includes(name))
    for (const { rest } of operations) {
      const url = `/api/v1${rest?.path.replace(/:\w+/g, () => randomUUID())}`
      for (const [what, token] of Object.entries(tokens)) {
        const reply = await world().shop.app.inject({
          method: rest?.method,
          url,
          headers: { authorization: `Bearer ${token}` },
        })
        const problem = expectProblem({ status: reply.statusCode, ...reply, body: reply.body }, `${url} ${what}`)
        expect([url, what, problem.status]).toEqual([url, what, 401])
        expect(reply.headers['www-authenticate']).toMatch(/^Bearer/)
      }
    }
    expect(await fingerprintAll(world())).toBe(before)
  })

  test('are refused by GraphQL', async () => {
    for (const [what, token] of Object.entries(tokens)) {
      const reply = await world().shop.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${token}` },
        payload: { query: '{ shop { name } }' },
      })
      expect([what, reply.statusCode]).toEqual([what, 401])
    }
  })

  test('say nothing of the inside', async () => {
    const reply = await world().shop.call('GET', '/account', { as: tokens.expired as string })
    expect(reply.body).not.toMatch(/jwt|signature|expired at|HS256|fastify/i)
  })

  test('an inactive account’s token is good for nothing', async () => {
    const { rows, shop } = world()
    const closed = await rows.one('User', { isActive: false, isStaff: true, isSuperuser: true })
    const token = shop.core.services.accessTokens.sign(String(closed.id)).token
    expect((await shop.call('GET', '/account', { as: token })).statusCode).toBe(401)
    expect((await shop.call('GET', '/admin/orders', { as: token })).statusCode).toBe(401)
  })
})

describe('other people’s things', () => {
  let mine: string
  let theirs: MadeRow
  let theirCart: MadeRow
  let theirItem: MadeRow
  let before: string

  beforeEach(async () => {
    const { rows, tokenOf, small } = world()
    mine = (await tokenOf('owner', null)) as string
    theirs = await rows.one('User')
    theirCart = await rows.one('Cart', { userId: theirs.id })
    theirItem = await rows.one('CartItem', {
      cartId: theirCart.id,
      variantId: small.variantIds[0],
      quantity: 1,
      seenPriceMinor: 2000,
    })
    before = await fingerprintAll(world())
  })
  const untouched = async () => expect(await fingerprintAll(world())).toBe(before)
  const status = async (...request: Parameters<TestShop['call']>) => (await world().shop.call(...request)).statusCode

  test('an item of another bag is not reached through one’s own', async () => {
    const own = await world().rows.one('Cart', { userId: world().owner.id })
    before = await fingerprintAll(world())
    const path = `/carts/${own.id}/items/${theirItem.id}`
    expect(await status('PATCH', path, { as: mine, body: { quantity: 9 } })).toBe(404)
    expect(await status('DELETE', path, { as: mine })).toBe(404)
    await untouched()
  })

  test('a payment of another bag is not read through one’s own', async () => {
    const { rows, owner } = world()
    const payment = await rows.one('Payment', { cartId: theirCart.id })
    const own = await rows.one('Cart', { userId: owner.id })
    expect(await status('GET', `/carts/${own.id}/payments/${payment.id}`, { as: mine })).toBe(404)
  })

  test('another’s bag is not claimed, nor merged by logging in or registering with it', async () => {
    const claimed = await world().shop.call('POST', `/carts/${theirCart.id}/claim`, { as: mine, body: {} })
    expect(claimed.body).not.toContain(theirCart.id)
    const email = String(world().owner.email)
    const login = await world().shop.call('POST', '/auth/login', {
      body: { email, password: PASSWORD, cartId: theirCart.id },
    })
    expect(login.statusCode).toBe(200)
    const [cart] = await world().shop.core.database.query<{ userId: string; status: string }>({
      text: 'SELECT "userId", status FROM "Cart" WHERE id = $1',
      values: [theirCart.id],
    })
    expect(cart).toEqual({ userId: theirs.id, status: 'open' })
  })

  test('nothing is put into another’s bag by reordering', async () => {
    const { rows, owner, small } = world()
    const order = await rows.one('Order', { userId: owner.id })
    await rows.one('OrderItem', { orderId: order.id, variantId: small.variantIds[0], productId: small.productIds[0] })
    const reply = await world().shop.call('POST', `/account/orders/${order.id}/reorder`, {
      as: mine,
      body: { cartId: theirCart.id },
    })
    expect(reply.json<{ id: string }>().id).not.toBe(theirCart.id)
    const [{ count } = { count: -1 }] = await world().shop.core.database.query<{ count: number }>({
      text: 'SELECT count(*)::int AS count FROM "CartItem" WHERE "cartId" = $1',
      values: [theirCart.id],
    })
    expect(count).toBe(1)
  })

  test('an order’s token opens that order and no other, and an address or a number alone opens nothing', async () => {
    const { rows, shop, owner } = world()
    const own = await rows.one('Order', { userId: owner.id })
    const other = await rows.one('Order', { userId: theirs.id, email: 'theirs@example.com' })
    const token = shop.core.services.links.sign('order', String(own.id))
    expect(await status('GET', `/orders/${own.id}?token=${token}`)).toBe(200)
    for (const wrong of [token, token.slice(0, -1), 'x', '', encodeURIComponent("' OR 1=1")])
      expect([wrong, await status('GET', `/orders/${other.id}?token=${wrong}`)]).toEqual([wrong, 404])
    expect(await status('GET', `/orders/${other.id}`, { as: mine })).toBe(404)
    const lookup = (number: unknown, email: unknown) => status('POST', '/orders/lookup', { body: { number, email } })
    expect(await lookup(other.number, 'ada@example.com')).toBe(404)
    expect(await lookup(own.number, 'theirs@example.com')).toBe(404)
    expect(await lookup(other.number, 'theirs@example.com')).toBe(200)
  })

  test('an address cannot be given to somebody else, nor taken', async () => {
    const { rows } = world()
    const other = await rows.one('Address', { userId: theirs.id })
    before = await fingerprintAll(world())
    expect(await status('POST', '/account/addresses', { as: mine, body: { ...address, userId: theirs.id } })).toBe(400)
    for (const method of ['PATCH', 'DELETE', 'GET'] as const)
      expect([
        method,
        await status(method, `/account/addresses/${other.id}`, {
          as: mine,
          ...(method === 'PATCH' && { body: { city: 'X' } }),
        }),
      ]).toEqual([method, 404])
    await untouched()
  })

  test('a row of another parent cannot be changed as an inline row', async () => {
    const { rows, tokenOf } = world()
    const as = (await tokenOf('permitted', 'catalog.product.change')) as string
    const [product, other] = await rows.make('Product', 2)
    const variant = await rows.one('ProductVariant', { productId: other?.id })
    before = await fingerprintAll(world())
    for (const row of [
      { id: variant.id, sku: 'STOLEN' },
      { id: variant.id, _delete: true },
      { id: randomUUID(), sku: 'NEW' },
    ]) {
      const reply = await world().shop.call('PATCH', `/admin/products/${product?.id}`, {
        as,
        body: { variants: [row] },
      })
      expect([row, reply.statusCode]).toEqual([
        row,
        expect.toSatisfy((code: number) => code === 404 || code === 409 || code === 400),
      ])
    }
    await untouched()
  })

  test('a shopper makes nobody staff, themselves least of all', async () => {
    for (const field of ['isStaff', 'isSuperuser', 'isActive', 'emailVerifiedAt', 'passwordHash', 'id', 'email'])
      expect([field, await status('PATCH', '/account', { as: mine, body: { [field]: true } })]).toEqual([field, 400])
    expect(
      await status('POST', '/auth/register', { body: { email: 'x@example.com', password: PASSWORD, isStaff: true } }),
    ).toBe(400)
    await untouched()
  })
})
