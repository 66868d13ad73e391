import { Package, Truck } from 'lucide-react'
import { formatDay } from '../../engine/format-date.ts'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { type OrderData, type OrderFulfilment, toFulfil } from './order-data.ts'

const contents = (order: OrderData, parcel: OrderFulfilment): string =>
  (parcel.items ?? [])
    .map(({ itemId, orderItemId, quantity }) => {
      const line = order.items.find((each) => each.id === (itemId ?? orderItemId))
      return `${line?.name ?? '–'} × ${quantity}`
    })
    .join(', ')

const Parcel = ({ order, parcel, number }: { order: OrderData; parcel: OrderFulfilment; number: number }) => (
  <li>
    <Icon of={Truck} />
    <span className="grow">
      <span className="strong">{t('parcel', { number })}</span> <span className="muted">{contents(order, parcel)}</span>
      <br />
      <span className="small muted">
        {parcel.carrier} {parcel.trackingNumber && <span className="mono">{parcel.trackingNumber}</span>}
        {parcel.createdAt && ` ${formatDay(parcel.createdAt)}`}
      </span>
    </span>
    <Badge tone="ok">{t('shipped')}</Badge>
  </li>
)

/** What left the house, and what still waits. */
export function ParcelsCard({ order, onFulfil }: { order: OrderData; onFulfil?: React.ReactNode }) {
  const open = order.items.filter((line) => toFulfil(line) > 0)
  const count = open.reduce((sum, line) => sum + toFulfil(line), 0)
  const isWaiting = count > 0 && order.status !== 'cancelled'
  if (order.fulfilments.length === 0 && !isWaiting) return null
  return (
    <Card title={t('parcels')} isFlush>
      <ul className="list-plain">
        {order.fulfilments.map((parcel, at) => (
          <Parcel key={parcel.id} order={order} parcel={parcel} number={at + 1} />
        ))}
        {isWaiting && (
          <li>
            <Icon of={Package} />
            <span className="grow">
              <span className="strong">{t('notPacked')}</span> <span className="muted">{t('items', { count })}</span>
              <br />
              <span className="small muted">{open.map((line) => `${line.name} × ${toFulfil(line)}`).join(', ')}</span>
            </span>
            {onFulfil}
          </li>
        )}
      </ul>
    </Card>
  )
}
