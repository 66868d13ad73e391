import { useEffect, useRef } from 'react'
import { t } from '../../../lib/messages/till.ts'
import { paths } from '../../../lib/paths.ts'
import { navigate } from '../../../lib/router/location.ts'
import { Page } from '../../../ui/layout.tsx'
import { Display, Lead } from '../../../ui/text.tsx'
import { finishPayment } from '../till.ts'
import { paymentFailure } from '../use-payment.ts'

/** Between the bank's page and the order. A payment that failed leads back to the checkout, which tells why. */
export function BankReturn({ cartId, paymentId }: { cartId: string; paymentId: string }) {
  const started = useRef(false)
  useEffect(() => {
    if (started.current) return
    started.current = true
    void finishPayment(cartId, paymentId).then((failed) => {
      if (!failed) return
      paymentFailure.set(failed)
      navigate(paths.checkout, { replace: true })
    })
  }, [cartId, paymentId])
  return (
    <main id="main" tabIndex={-1} className="Section">
      <Page>
        <div role="status">
          <Display as="h1" size="lg">
            {t('returning')}
          </Display>
          <Lead>{t('returningText')}</Lead>
        </div>
      </Page>
    </main>
  )
}
