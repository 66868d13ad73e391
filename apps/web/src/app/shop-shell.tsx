import { lazy, type ReactNode, Suspense } from 'react'
import { t } from '../lib/messages/ui.ts'
import { SkipLink } from '../ui/skip-link.tsx'
import { ToastList } from '../ui/toast-list.tsx'
import { Header } from './header.tsx'
import { Overlays } from './overlays.tsx'

// Below every fold: it may come after the page.
const Footer = lazy(() => import('./footer.tsx').then((m) => ({ default: m.Footer })))

export function ShopShell({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink text={t('skip')} />
      <Header />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Suspense fallback={<div style={{ minHeight: '32rem' }} />}>
        <Footer />
      </Suspense>
      <ToastList />
      <Overlays />
    </>
  )
}
