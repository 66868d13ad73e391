import type { Order } from '@stoa/api-client'
import { formatDate } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/orders.ts'
import { FactList } from '../../../ui/fact-list.tsx'
import '../../../ui/order-detail.css'
import { Display } from '../../../ui/text.tsx'

/** Every public event of the order, newest first, and where its parcels are. */
export function OrderHistory({ order }: { order: Order }) {
  const timeline = [...(order.timeline ?? [])].sort((a, b) => b.at.localeCompare(a.at))
  const parcels = (order.fulfilments ?? []).filter((parcel) => parcel.trackingNumber)
  if (timeline.length + parcels.length === 0) return null
  return (
    <section className="OrderHistory">
      <Display size="sm">{t('happened')}</Display>
      <FactList
        facts={[
          ...parcels.map(({ carrier, trackingNumber }) => ({
            name: [t('tracking'), carrier].filter(Boolean).join(', '),
            value: trackingNumber ?? '',
          })),
          ...timeline.map(({ at, message, kind }) => ({ name: formatDate(at, 'moment'), value: message || kind })),
        ]}
      />
    </section>
  )
}
