import type { ReactNode } from 'react'
import { t } from '../lib/messages/ui.ts'
import { ToastList } from '../lib/toast-list.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { Overlays } from './overlays.tsx'

export function ShopShell({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink text={t('skip')} />
      <Header />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <ToastList />
      <Overlays />
    </>
  )
}
