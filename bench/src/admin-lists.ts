import type { ShopUnderTest } from './shop-under-test.ts'

/** What the addresses of a shop's pages depend on. */
export type ShopFacts = {
  readonly products: number
  readonly orders: number
  readonly categoryId: string
  /** Two days that every size of shop has goods of, ISO 8601. */
  readonly days: { readonly from: string; readonly to: string }
}

type AdminList = {
  /** Below `/api/v1/admin/`. */
  readonly path: (facts: ShopFacts) => string
  /** On the reference, which has one statement for it. */
  readonly reference: (facts: ShopFacts) => string
}

/** Rows of a page. */
export const PAGE_SIZE = 24

/** Nobody leafs further than this. */
const DEEP_PAGE = 5000

const deepPage = (rows: number) => Math.min(DEEP_PAGE, Math.floor(rows / PAGE_SIZE))

const products = (query = '') => `products?limit=${PAGE_SIZE}${query}`
const orders = (query = '') => `orders?limit=${PAGE_SIZE}${query}`
const fixed = (path: string, reference: string): AdminList => ({ path: () => path, reference: () => reference })

export const adminListNames = [
  'admin-first',
  'admin-status',
  'admin-category',
  'admin-brand',
  'admin-days',
  'admin-by-name',
  'admin-search',
  'admin-search-prefix',
  'admin-deep',
  'admin-last',
  'admin-orders',
  'admin-orders-status',
  'admin-orders-search',
  'admin-orders-deep',
  'admin-orders-last',
] as const
export type AdminListName = (typeof adminListNames)[number]

/** Every way to a page of a list that the admin offers. */
export const adminLists: Readonly<Record<AdminListName, AdminList>> = {
  'admin-first': fixed(products(), '/admin/products/first'),
  'admin-status': fixed(products('&status=draft'), '/admin/products/status?value=draft'),
  'admin-category': {
    path: ({ categoryId }) => products(`&category=${categoryId}`),
    reference: ({ categoryId }) => `/admin/products/category?value=${categoryId}`,
  },
  'admin-brand': fixed(products('&vendor=Fenwick'), '/admin/products/brand?value=Fenwick'),
  'admin-days': {
    path: ({ days: { from, to } }) => products(`&createdAt__gte=${from}&createdAt__lt=${to}`),
    reference: ({ days: { from, to } }) => `/admin/products/days?value=${from}&other=${to}`,
  },
  'admin-by-name': fixed(products('&ordering=name'), '/admin/products/by-name'),
  'admin-search': fixed(products('&q=lamp'), '/admin/products/search?value=%25lamp%25'),
  'admin-search-prefix': fixed(products('&q=Qui'), '/admin/products/search?value=%25Qui%25'),
  'admin-deep': {
    path: (shop) => products(`&page=${deepPage(shop.products)}`),
    reference: (shop) => `/admin/products/deep?value=${(deepPage(shop.products) - 1) * PAGE_SIZE}`,
  },
  'admin-last': fixed(products('&cursor=last'), '/admin/products/last'),
  'admin-orders': fixed(orders(), '/admin/orders/first'),
  'admin-orders-status': fixed(orders('&fulfilmentStatus=fulfilled'), '/admin/orders/status?value=fulfilled'),
  'admin-orders-search': fixed(orders('&q=B10-0'), '/admin/orders/search?value=%25B10-0%25'),
  'admin-orders-deep': {
    path: (shop) => orders(`&page=${deepPage(shop.orders)}`),
    reference: (shop) => `/admin/orders/deep?value=${(deepPage(shop.orders) - 1) * PAGE_SIZE}`,
  },
  'admin-orders-last': fixed(orders('&cursor=last'), '/admin/orders/last'),
}

const DAY_MS = 86_400_000

/** Asks the shop what its addresses need. */
export async function readFacts(shop: ShopUnderTest, headers: Record<string, string>): Promise<ShopFacts> {
  const list = async (query: string) => {
    const answer = await fetch(`${shop.uncached.origin}/api/v1/admin/${query}`, { headers })
    if (!answer.ok) throw new Error(`${query}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as { data: { id: string; publishedAt: string | null }[]; page: { total: number } }
  }
  const [category] = (await list('categories?limit=1&fields=id')).data
  // Made and published at the same moment, where they are published at all.
  const newest = (await list('products?ordering=-createdAt&fields=publishedAt')).data
  const now = Math.max(...newest.map(({ publishedAt }) => Date.parse(publishedAt ?? '')).filter(Number.isFinite))
  if (!category || !Number.isFinite(now)) throw new Error('The shop is empty')
  const counted = async (path: string) => (await list(`${path}?limit=1&count=exact&fields=id`)).page.total
  return {
    products: await counted('products'),
    orders: await counted('orders'),
    categoryId: category.id,
    days: { from: new Date(now - 3 * DAY_MS).toISOString(), to: new Date(now - DAY_MS).toISOString() },
  }
}
