import type { Cart } from '@stoa/api-client'
import { countThings } from '../../../lib/cart.ts'
import { totalLines } from '../../../lib/cart-totals.ts'
import { formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/checkout.ts'
import { CheckoutAside } from '../../../ui/checkout-layout.tsx'
import { SummaryLine } from '../../../ui/summary-line.tsx'
import { Display } from '../../../ui/text.tsx'
import { Totals } from '../../../ui/totals.tsx'

export function OrderSummary({ cart }: { cart: Cart }) {
  return (
    <CheckoutAside label={t('summary')} bar={t('bar', { count: countThings(cart) })} total={formatMoney(cart.total)}>
      <Display size="sm">{t('summary')}</Display>
      <ul>
        {cart.items.map((item) => (
          <SummaryLine key={item.id} item={item} note={item.variantName} />
        ))}
      </ul>
      <Totals lines={totalLines(cart)} />
    </CheckoutAside>
  )
}
