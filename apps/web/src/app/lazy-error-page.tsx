import { lazy, Suspense } from 'react'

const Page = lazy(() => import('./error-page.tsx').then((m) => ({ default: m.ErrorPage })))

export function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <Suspense>
      <Page retry={retry} />
    </Suspense>
  )
}
