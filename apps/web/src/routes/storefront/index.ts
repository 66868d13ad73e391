import type { Scope } from '../../features/catalog/filters.ts'
import { homeQuery, productQuery } from '../../lib/api-query.ts'
import { getCurrency } from '../../lib/currency.ts'
import { queryClient } from '../../lib/query-client.ts'
import type { Params, Route } from '../../lib/router/routes.ts'

const slugOf = (params: Params) => params.slug ?? ''
const shell = 'shop' as const

// A file of its own, fetched beside the page: what it needs is too much for pages without a list.
async function prefetchList(search: URLSearchParams, scope: Scope): Promise<void> {
  const module = await import('../../features/catalog/prefetch-list.ts')
  module.prefetchList(search, scope)
}

/** The public pages. Each is a chunk of its own; what its first view needs is asked for while that arrives. */
export const storefrontRoutes: Route[] = [
  {
    path: '/',
    shell,
    load: () => import('./home.tsx').then((m) => m.HomePage),
    prefetch: () => void queryClient.prefetchQuery(homeQuery(getCurrency())),
  },
  {
    path: '/products/:slug',
    shell,
    load: () => import('./product.tsx').then((m) => m.ProductPage),
    prefetch: ({ params }) => void queryClient.prefetchQuery(productQuery(slugOf(params), getCurrency())),
  },
  {
    path: '/products',
    shell,
    load: () => import('./all-products.tsx').then((m) => m.AllProductsPage),
    prefetch: ({ search }) => void prefetchList(search, {}),
  },
  {
    path: '/categories/:slug',
    shell,
    load: () => import('./category.tsx').then((m) => m.CategoryPage),
    prefetch: ({ params, search }) => void prefetchList(search, { category: slugOf(params) }),
  },
  { path: '/collections', shell, load: () => import('./collections.tsx').then((m) => m.CollectionsPage) },
  {
    path: '/collections/:slug',
    shell,
    load: () => import('./collection.tsx').then((m) => m.CollectionPage),
    prefetch: ({ params, search }) => void prefetchList(search, { collection: slugOf(params) }),
  },
  {
    path: '/search',
    shell,
    load: () => import('./search.tsx').then((m) => m.SearchPage),
    prefetch: ({ search }) => void prefetchList(search, {}),
  },
  { path: '/cart', shell, load: () => import('./cart.tsx').then((m) => m.CartPage) },
  { path: '/checkout', shell: 'checkout', load: () => import('./checkout.tsx').then((m) => m.CheckoutPage) },
  { path: '/orders/:id', shell, load: () => import('./order.tsx').then((m) => m.OrderPage) },
  { path: '/find-order', shell, load: () => import('./find-order.tsx').then((m) => m.FindOrderPage) },
  { path: '/saved', shell, load: () => import('./saved.tsx').then((m) => m.SavedPage) },
  { path: '/contact', shell, load: () => import('./contact.tsx').then((m) => m.ContactPage) },
  { path: '/pages/:slug', shell, load: () => import('./static-page.tsx').then((m) => m.StaticPage) },
]
