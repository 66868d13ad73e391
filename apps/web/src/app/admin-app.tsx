import { QueryClientProvider } from '@tanstack/react-query'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { queryClient } from '../lib/query-client.ts'
import { adminRoutes } from '../routes/admin/index.tsx'

/** Anything outside the admin is another page to the browser. */
const leave = { path: '*', loader: () => window.location.reload(), element: null }

const router = createBrowserRouter([...adminRoutes, leave])

export function AdminApp() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
