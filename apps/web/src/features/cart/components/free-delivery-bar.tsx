import type { Cart } from '@stoa/api-client'
import { useQuery } from '@tanstack/react-query'
import { deliveryQuery } from '../../../lib/api-query.ts'
import { formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/cart.ts'
import { FreeDelivery } from '../../../ui/free-delivery.tsx'

/** How far delivery is from costing nothing, where the shop has such a line. */
export function FreeDeliveryBar({ cart }: { cart: Cart }) {
  const from = useQuery(deliveryQuery(cart.currency)).data?.freeOver
  if (!from) return null
  const missing = from.amount - cart.subtotal.amount
  const amount = formatMoney({ ...from, amount: missing }, 'short')
  const text = missing > 0 ? t('freeMissing', { amount }) : t('freeReached')
  return <FreeDelivery text={text} value={cart.subtotal.amount} of={from.amount} />
}
