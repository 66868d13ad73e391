import { Navigate, type RouteObject } from 'react-router'
import { ListRoute, NewRoute, RecordRoute } from '../../admin/engine/resource-route.tsx'
import { RouteError } from '../../admin/engine/route-error.tsx'
import { DashboardPage } from '../../admin/pages/dashboard/dashboard-page.tsx'
import { AdminRoot } from '../../admin/root.tsx'

// What happened and the ways back are read more rarely than all else.
const changes = () => import('../../admin/engine/changes/change-routes.tsx')

const imports = () => import('../../admin/engine/import/import-routes.tsx')

const shopify = () => import('../../admin/resources/import/shopify-routes.ts')

const rights = () => import('../../admin/engine/rights/rights-routes.tsx')

/** Every address of the admin. Resources need no line here: their path is a parameter. */
export const adminRoutes: RouteObject[] = [
  {
    path: '/admin',
    Component: AdminRoot,
    ErrorBoundary: RouteError,
    children: [
      { index: true, Component: DashboardPage },
      { path: 'login', element: <Navigate to="/admin" replace /> },
      { path: 'imports', lazy: async () => ({ Component: (await shopify()).ImportStart }) },
      { path: 'imports/:id', lazy: async () => ({ Component: (await shopify()).ImportPage }) },
      { path: ':resource', Component: ListRoute },
      {
        path: 'runs',
        lazy: async () => ({ Component: (await import('../../admin/engine/bulk/runs-page.tsx')).RunsRoute }),
      },
      { path: ':resource/new', Component: NewRoute },
      { path: ':resource/trash', lazy: async () => ({ Component: (await changes()).TrashRoute }) },
      { path: ':resource/import', lazy: async () => ({ Component: (await imports()).ImportRoute }) },
      { path: ':resource/import/:id', lazy: async () => ({ Component: (await imports()).ImportRunRoute }) },
      { path: ':resource/:id', Component: RecordRoute },
      { path: ':resource/:id/access', lazy: async () => ({ Component: (await rights()).AccessRoute }) },
      { path: ':resource/:id/rights', lazy: async () => ({ Component: (await rights()).RightsRoute }) },
      { path: ':resource/:id/history', lazy: async () => ({ Component: (await changes()).HistoryRoute }) },
    ],
  },
]
