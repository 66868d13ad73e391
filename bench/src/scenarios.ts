import { type AdminListName, adminListNames, adminLists, readFacts } from './admin-lists.ts'
import { buyForSeconds } from './checkout.ts'
import type { Turn } from './figures.ts'
import { type LoadOptions, load, type Request } from './load.ts'
import { logIn } from './log-in.ts'
import { listPath, productPath, type ShopUnderTest } from './shop-under-test.ts'

/** Somebody who answers a scenario: the shop in one of its ways, or what it is compared with. */
export type Subject = {
  readonly name: 'cached' | 'uncached' | 'graphql' | 'sql' | 'static'
  readonly server: ServerName
  /** What is asked in turn; none where asking is more than requests. The first is the same for all subjects. */
  readonly requests: (shop: ShopUnderTest) => Promise<readonly Request[]>
  readonly turn: (shop: ShopUnderTest, options: LoadOptions) => Promise<Turn>
}

type ServerName = 'shop' | 'uncached' | 'reference'

export const scenarioNames = [
  'list',
  'product',
  'category',
  'search',
  'rare-search',
  'checkout',
  ...adminListNames,
] as const
export type ScenarioName = (typeof scenarioNames)[number]

/** Pages of products asked for in turn. */
const PAGES = 100

/** Words that fill a page in every size of shop. */
const words = ['oak', 'wool', 'linen', 'steel', 'lamp', 'chair', 'bowl', 'coat']

/** One product each. */
const articleNumbers = Array.from({ length: 40 }, (_, index) => `B${index + 10}-0`)

const departments = ['wear', 'bags', 'sound', 'outdoors', 'desk', 'clothing']

const numbers = Array.from({ length: PAGES }, (_, index) => index)

const listQuery = `{ products(first: 24) { nodes { id slug name tagline tint price { min { amount currency } max { amount currency } } compareAtPrice { amount currency } image { url alt width height srcset { avif webp } alphaBox { left top width height } } category { slug name } inStock colours publishedAt } pageInfo { endCursor hasNextPage } } }`

const graphqlList: Request = {
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: listQuery }),
}

function subject(name: Subject['name'], server: ServerName, paths: readonly (string | Request)[]): Subject {
  const requests = paths.map((path) => (typeof path === 'string' ? { path } : path))
  return {
    name,
    server,
    requests: async () => requests,
    turn: (shop, options) => load(shop[server], requests, options),
  }
}

/** A page of the admin, and its statement by hand. */
function adminSubjects(name: AdminListName): Subject[] {
  const { path, reference } = adminLists[name]
  const asked = async (shop: ShopUnderTest) => {
    const headers = { authorization: `Bearer ${await logIn(shop.uncached)}` }
    const facts = await readFacts(shop, headers)
    return { own: [{ path: `/api/v1/admin/${path(facts)}`, headers }], byHand: [{ path: reference(facts) }] }
  }
  return [
    {
      name: 'uncached',
      server: 'uncached',
      requests: async (shop) => (await asked(shop)).own,
      turn: async (shop, options) => load(shop.uncached, (await asked(shop)).own, options),
    },
    {
      name: 'sql',
      server: 'reference',
      requests: async (shop) => (await asked(shop)).byHand,
      turn: async (shop, options) => load(shop.reference, (await asked(shop)).byHand, options),
    },
  ]
}

/** What is measured, and on whom. The subjects of a scenario answer the same. */
export const scenarios: Readonly<Record<ScenarioName, readonly Subject[]>> = {
  list: [
    subject('uncached', 'uncached', [listPath]),
    subject('sql', 'reference', ['/products']),
    subject('cached', 'shop', [listPath]),
    subject('static', 'reference', ['/static/list']),
    subject('graphql', 'uncached', [graphqlList]),
  ],
  product: [
    subject(
      'uncached',
      'uncached',
      numbers.map((number) => `/api/v1/products/bench-${number}`),
    ),
    subject(
      'sql',
      'reference',
      numbers.map((number) => `/products/bench-${number}`),
    ),
    subject('cached', 'shop', [productPath]),
    subject('static', 'reference', ['/static/product']),
  ],
  category: [
    subject(
      'uncached',
      'uncached',
      departments.map((slug) => `${listPath}&category=${slug}`),
    ),
    subject(
      'sql',
      'reference',
      departments.map((slug) => `/categories/${slug}/products`),
    ),
  ],
  search: searchSubjects(words),
  'rare-search': searchSubjects(articleNumbers),
  checkout: [
    {
      name: 'uncached',
      server: 'shop',
      requests: async () => [],
      turn: (shop, { seconds }) => buyForSeconds(shop.shop, seconds),
    },
  ],
  ...(Object.fromEntries(adminListNames.map((name) => [name, adminSubjects(name)])) as Record<
    AdminListName,
    Subject[]
  >),
}

function searchSubjects(texts: readonly string[]): Subject[] {
  return [
    subject(
      'uncached',
      'uncached',
      texts.map((text) => `${listPath}&q=${text}`),
    ),
    subject(
      'sql',
      'reference',
      texts.map((text) => `/search?q=${text}`),
    ),
  ]
}
