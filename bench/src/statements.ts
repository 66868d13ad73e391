import { buy, type Step, variantsInStock } from './checkout.ts'
import type { ScenarioName } from './scenarios.ts'
import { scenarios } from './scenarios.ts'
import type { ShopUnderTest } from './shop-under-test.ts'

/** SQL statements of one request, by scenario and subject, as the shop counts them itself; of a purchase, by step. */
export type StatementCounts = {
  readonly requests: Readonly<Record<string, number>>
  readonly checkout: readonly Step[]
}

export async function countStatements(shop: ShopUnderTest, only: readonly ScenarioName[]): Promise<StatementCounts> {
  const requests: Record<string, number> = {}
  for (const scenario of only)
    for (const subject of scenarios[scenario]) {
      const [request] = subject.server === 'uncached' ? await subject.requests(shop) : []
      if (!request) continue
      const { method = 'GET', path, headers, body } = request
      const answer = await fetch(shop.uncached.origin + path, { method, headers, body })
      await answer.arrayBuffer()
      const counted = /desc="(\d+) statements"/.exec(answer.headers.get('server-timing') ?? '')
      if (!counted) throw new Error(`${path} does not tell its statements`)
      requests[`${scenario} ${subject.name}`] = Number(counted[1])
    }
  return { requests, checkout: only.includes('checkout') ? await countPurchase(shop) : [] }
}

async function countPurchase(shop: ShopUnderTest): Promise<readonly Step[]> {
  const [variant] = await variantsInStock(shop.uncached)
  return buy(shop.uncached, variant as string)
}
