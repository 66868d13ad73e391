import type { Cart, Order } from '@stoa/api-client'
import { formatDate, formatMoney } from './format.ts'
import { t } from './messages/cart.ts'

/** A line of the sums under a bag or an order, ready to be shown. */
export type TotalLine = { label: string; value: string; kind?: 'total' | 'note' }

type Sums = Pick<Cart | Order, 'subtotal' | 'discountTotal' | 'shippingTotal' | 'taxTotal' | 'total'> & {
  shippingOption?: { name: string; estimatedDelivery?: { from: string; to: string } | null } | null
}

/** The sums of a bag or an order, as a shopper reads them. Before an option is chosen delivery is not yet known. */
export function totalLines(sums: Sums, placed = false): TotalLine[] {
  const day = sums.shippingOption?.estimatedDelivery?.to
  const known = placed || sums.shippingOption
  const free = sums.shippingTotal.amount === 0
  const delivery = known ? (free ? t('free') : formatMoney(sums.shippingTotal)) : t('deliveryLater')
  const lines: TotalLine[] = [
    { label: t('things'), value: formatMoney(sums.subtotal) },
    ...(sums.discountTotal.amount ? [{ label: t('discount'), value: `−${formatMoney(sums.discountTotal)}` }] : []),
    { label: day ? `${t('delivery')}, ${formatDate(day, 'weekday')}` : t('delivery'), value: delivery },
    { label: t('total'), value: formatMoney(sums.total), kind: 'total' },
  ]
  if (sums.taxTotal.amount > 0) lines.push({ label: t('includesTax'), value: formatMoney(sums.taxTotal), kind: 'note' })
  return lines
}
