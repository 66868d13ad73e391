import type { ReactNode } from 'react'
import { t } from '../lib/messages/ui.ts'
import { paths } from '../lib/paths.ts'
import { CheckoutHeader } from '../ui/checkout-header.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { ToastList } from '../ui/toast-list.tsx'
import { Mark } from './mark.tsx'

/** Only the mark and the way back: nothing here should lead away from the till. */
export function CheckoutShell({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink text={t('skip')} />
      <CheckoutHeader mark={<Mark />}>
        <TextLink tap to={paths.cart}>
          {t('backToBag')}
        </TextLink>
      </CheckoutHeader>
      {children}
      <ToastList />
    </>
  )
}
