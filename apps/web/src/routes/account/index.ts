import { accountOrdersQuery } from '../../features/orders/queries.ts'
import { accountQuery, addressesQuery } from '../../lib/api-query.ts'
import { queryClient } from '../../lib/query-client.ts'
import type { Route } from '../../lib/router/routes.ts'
import { hasSession } from '../../lib/session.ts'

const shell = 'account' as const
const orders = () => import('./orders.tsx').then((m) => m.OrdersPage)
const prefetchOrders = () => void (hasSession() && queryClient.prefetchInfiniteQuery(accountOrdersQuery))

export const accountRoutes: Route[] = [
  { path: '/account/login', shell: 'shop', load: () => import('./login.tsx').then((m) => m.LoginPage) },
  { path: '/account/register', shell: 'shop', load: () => import('./register.tsx').then((m) => m.RegisterPage) },
  { path: '/account', shell, load: orders, prefetch: prefetchOrders },
  { path: '/account/orders', shell, load: orders, prefetch: prefetchOrders },
  { path: '/account/orders/:id', shell, load: () => import('./order.tsx').then((m) => m.AccountOrderPage) },
  {
    path: '/account/addresses',
    shell,
    load: () => import('./addresses.tsx').then((m) => m.AddressesPage),
    prefetch: () => void (hasSession() && queryClient.prefetchQuery(addressesQuery)),
  },
  {
    path: '/account/profile',
    shell,
    load: () => import('./profile.tsx').then((m) => m.ProfilePage),
    prefetch: () => void (hasSession() && queryClient.prefetchQuery(accountQuery)),
  },
  { path: '/account/security', shell, load: () => import('./security.tsx').then((m) => m.SecurityPage) },
]
