import type { Turn } from './figures.ts'
import type { LoadOptions } from './load.ts'
import { requireSameAnswers } from './same-answers.ts'
import { type ScenarioName, type Subject, scenarios } from './scenarios.ts'
import type { ShopUnderTest } from './shop-under-test.ts'

/** All turns of one subject of a scenario in one size of shop. */
export type Series = {
  readonly scenario: ScenarioName
  readonly subject: Subject['name']
  readonly products: number
  readonly turns: Turn[]
}

export type MeasureOptions = LoadOptions & { readonly rounds: number }

const WARM_UP_SECONDS = 1

/** Loads everybody who answers a scenario in turn, round after round, the order reversed every other time. */
export async function measure(
  scenario: ScenarioName,
  shops: readonly ShopUnderTest[],
  { rounds, ...options }: MeasureOptions,
): Promise<Series[]> {
  const subjects = scenarios[scenario]
  for (const shop of shops) await compare(shop, subjects)
  const taken = subjects.flatMap((subject) =>
    shops.map((shop) => ({
      subject,
      shop,
      series: { scenario, subject: subject.name, products: shop.products, turns: [] as Turn[] },
    })),
  )
  for (const { subject, shop } of taken) await subject.turn(shop, { ...options, seconds: WARM_UP_SECONDS })
  for (let round = 0; round < rounds; round++)
    for (const { subject, shop, series } of round % 2 === 0 ? taken : taken.toReversed())
      series.turns.push(await subject.turn(shop, options))
  return taken.map(({ series }) => series)
}

async function compare(shop: ShopUnderTest, [first, ...others]: readonly Subject[]): Promise<void> {
  const asked = await first?.requests(shop)
  if (!first || !asked?.[0]) return
  for (const other of others) {
    const request = (await other.requests(shop))[0]
    if (request) await requireSameAnswers([shop[first.server], asked[0]], [shop[other.server], request])
  }
}
