import { randomUUID } from 'node:crypto'
import type { Turn } from './figures.ts'
import type { Server } from './server-process.ts'

/** Buyers who are at it at the same time. */
const BUYERS = 4

const address = {
  firstName: 'Bea',
  lastName: 'Bench',
  line1: 'Teststraße 1',
  city: 'Berlin',
  postalCode: '10115',
  country: 'DE',
}

type Answer = { readonly body: unknown; readonly statements: number | null }

/** One step of the checkout; throws where the shop refuses it. */
async function call(server: Server, method: string, path: string, body?: object, key?: string): Promise<Answer> {
  const answer = await fetch(`${server.origin}/api/v1${path}`, {
    method,
    headers: { ...(body && { 'content-type': 'application/json' }), ...(key && { 'idempotency-key': key }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${server.name}, ${method} ${path}: ${answer.status} ${text}`)
  const counted = /desc="(\d+) statements"/.exec(answer.headers.get('server-timing') ?? '')
  return { body: JSON.parse(text), statements: counted ? Number(counted[1]) : null }
}

export type Step = { readonly name: string; readonly statements: number | null }

/** A guest buys one thing, as the documentation tells it. Answers the steps. */
export async function buy(server: Server, variantId: string): Promise<Step[]> {
  const steps: Step[] = []
  const step = async (name: string, ...args: [method: string, path: string, body?: object, key?: string]) => {
    const { body, statements } = await call(server, ...args)
    steps.push({ name, statements })
    return body
  }
  const { id } = (await step('cart', 'POST', '/carts', {})) as { id: string }
  const cart = `/carts/${id}`
  await step('item', 'POST', `${cart}/items`, { variantId, quantity: 1 })
  await step('address', 'PATCH', cart, { email: 'bea@stoa.example', shippingAddress: address })
  const offered = (await step('shipping options', 'GET', `${cart}/shipping-options`)) as { data: { id: string }[] }
  await step('shipping', 'PUT', `${cart}/shipping-option`, { shippingOptionId: offered.data[0]?.id })
  await step('payment', 'POST', `${cart}/payments`, { provider: 'test', token: 'tok_ok' })
  await step('complete', 'POST', `${cart}/complete`, {}, randomUUID())
  return steps
}

/** Variants that can be bought now. */
export async function variantsInStock(server: Server): Promise<string[]> {
  const query = '{ products(first: 100, filter: {inStock: {exact: true}}) { nodes { variants { id inStock } } } }'
  const answer = await fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await answer.json()) as {
    data: { products: { nodes: { variants: { id: string; inStock: boolean }[] }[] } }
  }
  return data.products.nodes.flatMap(({ variants }) => variants.flatMap(({ id, inStock }) => (inStock ? [id] : [])))
}

/** Guests buy different things side by side for some seconds; a purchase that was begun is finished. */
export async function buyForSeconds(server: Server, seconds: number): Promise<Turn> {
  const variants = await variantsInStock(server)
  const latencies: number[] = []
  const cpuBefore = server.cpuMicros()
  const startedAt = performance.now()
  let next = 0
  const buyer = async () => {
    while (performance.now() - startedAt < seconds * 1000) {
      const begunAt = performance.now()
      await buy(server, variants[next++ % variants.length] as string)
      latencies.push(performance.now() - begunAt)
    }
  }
  await Promise.all(Array.from({ length: BUYERS }, buyer))
  const cpuAfter = server.cpuMicros()
  return {
    requests: latencies.length,
    seconds: (performance.now() - startedAt) / 1000,
    latencies,
    cpuMicros: cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore,
  }
}
