import { randomUUID } from 'node:crypto'
import { type APIResponse, expect, type Page } from '@playwright/test'
import type { Credentials } from './fixtures.ts'

interface Line {
  slug: string
  quantity?: number
}

interface PlacedOrder {
  id: string
  number: number
  token: string
}

export const home = {
  firstName: 'Ada',
  lastName: 'Byron',
  line1: 'Hauptstr. 1',
  postalCode: '10115',
  city: 'Berlin',
  country: 'DE',
}

async function json<T>(response: APIResponse): Promise<T> {
  expect(response.ok(), `${response.url()} answered ${response.status()}: ${await response.text()}`).toBe(true)
  return response.json()
}

/** Gets a page to where a journey begins, by the API; what the journey is about is done by hand. */
export function shopperOn(page: Page) {
  const { request } = page
  const post = async <T>(path: string, data: object, headers: Record<string, string> = {}) =>
    json<T>(await request.post(`/api/v1${path}`, { data, headers }))
  const keep = async (key: string, value: string) => {
    if (page.url() === 'about:blank') await page.goto('/icon.svg')
    await page.evaluate(([name, text]) => localStorage.setItem(name ?? '', text ?? ''), [key, value])
  }

  /** A bag with the first variant in stock of each thing. */
  async function makeBag(lines: Line[]): Promise<string> {
    const { id } = await post<{ id: string }>('/carts', { currency: 'EUR' })
    for (const { slug, quantity = 1 } of lines) {
      const product = await json<{ variants: { id: string; inStock: boolean }[] }>(
        await request.get(`/api/v1/products/${slug}`),
      )
      const variantId = product.variants.find(({ inStock }) => inStock)?.id
      await post(`/carts/${id}/items`, { variantId, quantity })
    }
    return id
  }

  async function fillBag(lines: Line[]): Promise<string> {
    const id = await makeBag(lines)
    await keep('stoa.cart', id)
    return id
  }

  /** Fills a bag's checkout up to the payment. */
  async function prepare(cartId: string, email: string): Promise<void> {
    const url = `/api/v1/carts/${cartId}`
    await json(await request.patch(url, { data: { email, shippingAddress: home, billingAddress: home } }))
    const { data } = await json<{ data: { id: string }[] }>(await request.get(`${url}/shipping-options`))
    await json(await request.put(`${url}/shipping-option`, { data: { shippingOptionId: data[0]?.id } }))
  }

  async function placeOrder(lines: Line[], email: string): Promise<PlacedOrder> {
    const id = await makeBag(lines)
    await prepare(id, email)
    const once = () => ({ 'idempotency-key': randomUUID() })
    await post(`/carts/${id}/payments`, { provider: 'test', token: 'tok_ok' }, once())
    return post<PlacedOrder>(`/carts/${id}/complete`, {}, once())
  }

  /** The refresh cookie goes into the browser; the page renews its access token from it. */
  async function logIn({ email, password }: Credentials): Promise<void> {
    const { cartId } = await post<{ cartId: string | null }>('/auth/login', { email, password })
    await keep('stoa.session', '1')
    if (cartId) await keep('stoa.cart', cartId)
  }

  async function register(): Promise<Credentials & { firstName: string; lastName: string }> {
    const account = {
      firstName: 'Grace',
      lastName: 'Brewster',
      email: `grace-${randomUUID().slice(0, 8)}@example.com`,
      password: 'a quiet colonnade at noon',
    }
    await post('/auth/register', account)
    return account
  }

  return { fillBag, prepare, placeOrder, logIn, register, keep }
}
