import type { Root } from 'react-dom/client'
import { categoriesQuery, pagesQuery, shopQuery } from '../lib/api-query.ts'
import { cartQuery, getCartId } from '../lib/cart.ts'
import { getCurrency } from '../lib/currency.ts'
import { readInitialData } from '../lib/initial-data.ts'
import { queryClient } from '../lib/query-client.ts'
import { defineRoutes, prefetchUrl } from '../lib/router/page-module.ts'
import { accountRoutes } from '../routes/account/index.ts'
import { storefrontRoutes } from '../routes/storefront/index.ts'
import { App } from './app.tsx'

/** Tags the server wrote for readers without scripts; React writes its own, and two titles are one too many. */
const serverTags = 'head title, head meta[name=description], head link[rel=canonical], head meta[property^="og:"]'

export async function startShop(root: Root): Promise<void> {
  defineRoutes([...storefrontRoutes, ...accountRoutes])
  readInitialData(queryClient, getCurrency())
  // Everything the first view needs is asked for at once, while the page's own code is still on its way.
  const page = prefetchUrl(window.location)
  void queryClient.prefetchQuery(shopQuery)
  void queryClient.prefetchQuery(categoriesQuery)
  void queryClient.prefetchQuery(pagesQuery)
  const cartId = getCartId()
  if (cartId) void queryClient.prefetchQuery(cartQuery(cartId))

  const written = document.querySelectorAll(serverTags)
  await page?.catch(() => {})
  root.render(<App />)
  const clean = () => {
    for (const tag of written) tag.remove()
  }
  requestAnimationFrame(() => requestAnimationFrame(clean))
}
