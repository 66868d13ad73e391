import { Ellipsis, Package, PackageCheck, Truck } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { formatDay, formatMoment } from '../../engine/format-date.ts'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { type OrderData, type OrderFulfilment, toFulfil } from './order-data.ts'
import { TrackingDialog } from './tracking-dialog.tsx'
import { useOrderWrite } from './use-order-write.ts'

const contents = (order: OrderData, parcel: OrderFulfilment): string =>
  (parcel.items ?? [])
    .map(({ itemId, orderItemId, quantity }) => {
      const line = order.items.find((each) => each.id === (itemId ?? orderItemId))
      return `${line?.name ?? '–'} × ${quantity}`
    })
    .join(', ')

type ParcelProps = { order: OrderData; parcel: OrderFulfilment; number: number; canEdit: boolean }

const Tracking = ({ parcel, number }: Pick<ParcelProps, 'parcel' | 'number'>) =>
  parcel.trackingUrl ? (
    <a
      className="link mono"
      href={parcel.trackingUrl}
      target="_blank"
      rel="noreferrer"
      aria-label={t('followParcel', { number })}
    >
      {parcel.trackingNumber}
    </a>
  ) : (
    <span className="mono">{parcel.trackingNumber}</span>
  )

function ParcelMenu({ order, parcel, number, onTrack }: ParcelProps & { onTrack: () => void }) {
  const { write } = useOrderWrite(order.id)
  const deliver = () =>
    write({ method: 'POST', path: `parcels/${parcel.id}/deliver`, body: {}, done: t('markedDelivered', { number }) })
  const items: MenuItem[] = [{ name: 'track', label: t('changeTracking'), onSelect: onTrack }]
  if (!parcel.deliveredAt)
    items.push({ name: 'deliver', label: t('markDelivered'), icon: PackageCheck, onSelect: () => void deliver() })
  return (
    <Menu
      trigger={<IconButton kind="plain" size="s" icon={Ellipsis} label={t('parcelMenu', { number })} />}
      items={items}
    />
  )
}

function Parcel(props: ParcelProps) {
  const { order, parcel, number, canEdit } = props
  const [isTracking, setTracking] = useState(false)
  return (
    <li>
      <Icon of={Truck} />
      <span className="grow">
        <span className="strong">{t('parcel', { number })}</span>{' '}
        <span className="muted">{contents(order, parcel)}</span>
        <br />
        <span className="small muted">
          {parcel.carrier} {parcel.trackingNumber && <Tracking parcel={parcel} number={number} />}
          {parcel.createdAt && ` ${formatDay(parcel.createdAt)}`}
          {parcel.deliveredAt && `, ${t('deliveredOn', { when: formatMoment(parcel.deliveredAt) })}`}
        </span>
      </span>
      <Badge tone="ok">{parcel.deliveredAt ? t('deliveredParcel') : t('shipped')}</Badge>
      {canEdit && <ParcelMenu {...props} onTrack={() => setTracking(true)} />}
      {isTracking && (
        <TrackingDialog order={order} parcel={parcel} number={number} onClose={() => setTracking(false)} />
      )}
    </li>
  )
}

type Props = {
  order: OrderData
  /** Whether the caller may change what has left. */
  canEdit: boolean
  onFulfil?: ReactNode
}

/** What left the house, and what still waits. */
export function ParcelsCard({ order, canEdit, onFulfil }: Props) {
  const open = order.items.filter((line) => toFulfil(line) > 0)
  const count = open.reduce((sum, line) => sum + toFulfil(line), 0)
  const isWaiting = count > 0 && order.status !== 'cancelled'
  if (order.fulfilments.length === 0 && !isWaiting) return null
  return (
    <Card title={t('parcels')} isFlush>
      <ul className="list-plain">
        {order.fulfilments.map((parcel, at) => (
          <Parcel key={parcel.id} order={order} parcel={parcel} number={at + 1} canEdit={canEdit} />
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
