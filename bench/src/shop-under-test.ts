import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serverEnvironment, serverFlags } from '../../scripts/server-process.mjs'
import { type Server, type ServerOptions, startServer } from './server-process.ts'
import type { ShopSettings } from './shop-database.ts'

/** One size of shop and the servers that answer for it. */
export type ShopUnderTest = {
  readonly products: number
  /** As shipped. */
  readonly shop: Server
  /** As shipped but for its cache of answers, which is off, and for telling what its answers cost. */
  readonly uncached: Server
  /** Fastify, pg and statements written by hand; and fixed bytes. */
  readonly reference: Server
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '../..')
const script = join(root, 'apps/api/src/server.ts')

export const listPath = '/api/v1/products?limit=24'
export const productPath = '/api/v1/products/bench-0'

/** One machine sends what thousands do, so what keeps one caller back is set out of the way. */
const unlimited = [
  'anon',
  'user',
  'login',
  'login-account',
  'register',
  'checkout',
  'search',
  'catalogue',
  'contact',
  'graphql',
]
  .map((scope) => `${scope}=999999999/second`)
  .join(',')

/** Starts the servers of a shop, one after the other. */
export async function startShop(products: number, settings: ShopSettings, folder: string): Promise<ShopUnderTest> {
  const shared = {
    ...settings,
    ...serverEnvironment,
    NODE_ENV: 'production',
    SEED_DEMO: 'false',
    THROTTLE_RATES: unlimited,
    RESERVATIONS_PER_CALLER: '100000',
  }
  const started: Server[] = []
  const start = async (options: ServerOptions) => {
    const server = await startServer({ ...options, name: `${options.name} (${products} products)` })
    started.push(server)
    return server
  }
  const stop = async () => {
    for (const server of started.toReversed()) await server.stop()
  }
  const own = { script, flags: serverFlags, firstPath: listPath }
  try {
    const shop = await start({ ...own, name: 'Stoa', environment: shared })
    const uncached = await start({
      ...own,
      name: 'Stoa without cache',
      environment: { ...shared, CACHE_MAX_MB: '0', SERVER_TIMING: 'true' },
    })
    const payloads = join(folder, `payloads-${products}`)
    await keepAnswers(uncached, payloads)
    const reference = await start({
      name: 'The reference',
      script: join(import.meta.dirname, 'reference/server.ts'),
      firstPath: '/products',
      environment: { ...settings, PAYLOADS: payloads },
    })
    return { products, shop, uncached, reference, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

// The reference's fixed bytes are the shop's own answers.
async function keepAnswers(server: Server, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const [name, path] of [
    ['list', listPath],
    ['product', productPath],
  ] as const) {
    const answer = await fetch(server.origin + path)
    writeFileSync(join(folder, name), Buffer.from(await answer.arrayBuffer()))
  }
}
