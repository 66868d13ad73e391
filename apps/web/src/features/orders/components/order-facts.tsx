import type { Address, Order } from '@stoa/api-client'
import { addressLines } from '../../../lib/address-lines.ts'
import { totalLines } from '../../../lib/cart-totals.ts'
import { t } from '../../../lib/messages/orders.ts'
import { Pairs } from '../../../ui/pairs.tsx'
import { SunkenPanel } from '../../../ui/panel.tsx'
import { SummaryLine } from '../../../ui/summary-line.tsx'
import { Display } from '../../../ui/text.tsx'
import { Totals } from '../../../ui/totals.tsx'
import { paymentWord } from '../order-steps.ts'

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line, index) => (
    <span key={line}>
      {index > 0 && <br />}
      {line}
    </span>
  ))
}

const same = (a: Address, b: Address) => addressLines(a).join() === addressLines(b).join()

export function OrderPairs({ order }: { order: Order }) {
  const { shippingAddress, billingAddress, shippingMethodName, paymentStatus } = order
  const pairs = []
  if (shippingAddress) pairs.push({ name: t('deliveredTo'), value: <Lines lines={addressLines(shippingAddress)} /> })
  pairs.push({ name: t('delivery'), value: shippingMethodName })
  pairs.push({ name: t('payment'), value: paymentWord(paymentStatus) })
  if (billingAddress && shippingAddress && !same(billingAddress, shippingAddress))
    pairs.push({ name: t('billedTo'), value: <Lines lines={addressLines(billingAddress)} /> })
  return <Pairs pairs={pairs} />
}

export function OrderSummaryPanel({ order }: { order: Order }) {
  return (
    <SunkenPanel label={t('summary')}>
      <Display size="sm">{t('summary')}</Display>
      <ul>
        {order.items.map((item) => (
          <SummaryLine key={item.id} item={item} note={item.variantName} />
        ))}
      </ul>
      <Totals lines={totalLines(order, true)} />
    </SunkenPanel>
  )
}
