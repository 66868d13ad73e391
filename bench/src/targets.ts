import { adminListNames } from './admin-lists.ts'
import { ratioOf } from './figures.ts'
import type { Series } from './measure.ts'
import type { ScenarioName, Subject } from './scenarios.ts'

/** A figure with what was promised of it. */
export type Verdict = {
  readonly name: string
  readonly measured: number
  readonly limit: number | null
  /** Whether the figure must not fall below the limit, or not rise above it. */
  readonly direction: 'at least' | 'at most'
  /** Null where nothing was promised. */
  readonly isMet: boolean | null
}

type Comparison = {
  readonly name: string
  readonly scenario: ScenarioName
  readonly pair: readonly [Subject['name'], Subject['name']]
  readonly limit: number | null
}

/** Throughput of the first against the second, in the smallest shop. */
const comparisons: readonly Comparison[] = [
  { name: 'list, cached : fixed bytes', scenario: 'list', pair: ['cached', 'static'], limit: 0.7 },
  { name: 'product page, cached : fixed bytes', scenario: 'product', pair: ['cached', 'static'], limit: 0.7 },
  { name: 'list, uncached : SQL by hand', scenario: 'list', pair: ['uncached', 'sql'], limit: 0.5 },
  { name: 'list, GraphQL : REST uncached', scenario: 'list', pair: ['graphql', 'uncached'], limit: 0.5 },
  { name: 'list, GraphQL : REST cached', scenario: 'list', pair: ['graphql', 'cached'], limit: null },
  { name: 'product page, uncached : SQL by hand', scenario: 'product', pair: ['uncached', 'sql'], limit: null },
  { name: 'category, uncached : SQL by hand', scenario: 'category', pair: ['uncached', 'sql'], limit: null },
  { name: 'search, uncached : SQL by hand', scenario: 'search', pair: ['uncached', 'sql'], limit: null },
  { name: 'search of one thing : SQL by hand', scenario: 'rare-search', pair: ['uncached', 'sql'], limit: null },
]

/** A page of the admin against its statement by hand, in the largest shop. */
const ADMIN_LIMIT = 0.5

/** What a request may take in a larger shop, as a multiple of the smallest; null: measured only. */
const growth: readonly (readonly [ScenarioName, number | null])[] = [
  ['list', 1.3],
  ['product', 1.3],
  ['search', 1.3],
  ['rare-search', 1.3],
  ['category', null],
  ['checkout', null],
  ...adminListNames.map((name) => [name, 1.5] as const),
]

/** Megabytes (2^20 bytes) a server may hold resident at its highest. */
const MEMORY_LIMIT_MB = 250

/** Holds the turns against what is promised. What was not measured is left out. */
export function judge(series: readonly Series[], peakMemoryBytes: number | null): Verdict[] {
  const sizes = [...new Set(series.map((one) => one.products))].sort((a, b) => a - b)
  const turnsOf = (scenario: ScenarioName, subject: Subject['name'], products: number | undefined) =>
    series.find((one) => one.scenario === scenario && one.subject === subject && one.products === products)?.turns
  const verdicts: Verdict[] = []
  for (const { name, scenario, pair, limit } of comparisons) {
    const [own, other] = pair.map((subject) => turnsOf(scenario, subject, sizes[0]))
    if (own && other) verdicts.push(verdict(name, ratioOf(own, other), 'at least', limit))
  }
  for (const name of adminListNames) {
    const [own, other] = [turnsOf(name, 'uncached', sizes.at(-1)), turnsOf(name, 'sql', sizes.at(-1))]
    if (own && other) verdicts.push(verdict(`${name} : SQL by hand`, ratioOf(own, other), 'at least', ADMIN_LIMIT))
  }
  for (const [scenario, limit] of growth)
    for (const size of sizes.slice(1)) {
      const [small, large] = [turnsOf(scenario, 'uncached', sizes[0]), turnsOf(scenario, 'uncached', size)]
      if (small && large)
        verdicts.push(verdict(`${scenario}, time with ${size} : ${sizes[0]}`, ratioOf(small, large), 'at most', limit))
    }
  if (peakMemoryBytes !== null)
    verdicts.push(verdict('peak memory of a server, MB', peakMemoryBytes / 2 ** 20, 'at most', MEMORY_LIMIT_MB))
  return verdicts
}

function verdict(name: string, measured: number, direction: Verdict['direction'], limit: number | null): Verdict {
  const isMet = limit === null ? null : direction === 'at least' ? measured >= limit : measured <= limit
  return { name, measured, limit, direction, isMet }
}
