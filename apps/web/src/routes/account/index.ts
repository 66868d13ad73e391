import type { Route } from '../../lib/router/routes.ts'

const shell = 'account' as const
const orders = () => import('./orders.tsx').then((m) => m.OrdersPage)

/** Pages of somebody logged in; the first two are how to become that. */
export const accountRoutes: Route[] = [
  { path: '/account/login', shell: 'shop', load: () => import('./login.tsx').then((m) => m.LoginPage) },
  { path: '/account/register', shell: 'shop', load: () => import('./register.tsx').then((m) => m.RegisterPage) },
  { path: '/account', shell, load: orders },
  { path: '/account/orders', shell, load: orders },
  { path: '/account/orders/:id', shell, load: () => import('./order.tsx').then((m) => m.AccountOrderPage) },
  { path: '/account/addresses', shell, load: () => import('./addresses.tsx').then((m) => m.AddressesPage) },
  { path: '/account/profile', shell, load: () => import('./profile.tsx').then((m) => m.ProfilePage) },
  { path: '/account/security', shell, load: () => import('./security.tsx').then((m) => m.SecurityPage) },
]
