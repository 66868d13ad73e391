import { newId } from '@stoa/kernel'
import { address, type SmallShop } from './small-shop.ts'

export type Buyer = {
  readonly cartId: string
  readonly token: string
  /** One for each card that is tried; the last one counts. */
  readonly payKeys: readonly string[]
  readonly completeKey: string
}

type Answer = { readonly status: number; readonly headers: Headers; readonly body: Record<string, unknown> }

/** A shopper over HTTP, with the keys that a browser would send again after a broken connection. */
export async function prepareBuyer(
  url: string,
  small: SmallShop,
  { token, variant, cards = 1 }: { token: string; variant: number; cards?: number },
) {
  const made = await call(url, 'POST', '/carts', {})
  const cartId = String(made.body.id)
  await call(url, 'POST', `/carts/${cartId}/items`, { variantId: small.variantIds[variant], quantity: 2 })
  await call(url, 'PATCH', `/carts/${cartId}`, { email: `${cartId}@example.com`, shippingAddress: address })
  await call(url, 'PUT', `/carts/${cartId}/shipping-option`, { shippingOptionId: small.shippingMethodId })
  return { cartId, token, payKeys: Array.from({ length: cards }, () => newId()), completeKey: newId() } satisfies Buyer
}

/** Pays with one card after the other; answers what was said of the last. */
export async function payAs(url: string, { cartId, token, payKeys }: Buyer): Promise<Answer> {
  let last: Answer | undefined
  for (const key of payKeys) {
    last = await call(url, 'POST', `/carts/${cartId}/payments`, { provider: 'test', token }, key)
    if (last.status !== 201) break
  }
  return last as Answer
}

export function completeAs(url: string, { cartId, completeKey }: Buyer): Promise<Answer> {
  return call(url, 'POST', `/carts/${cartId}/complete`, {}, completeKey)
}

async function call(url: string, method: string, path: string, body: object, key?: string): Promise<Answer> {
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
    body: JSON.stringify(body),
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> }
}
