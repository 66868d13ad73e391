import { Ellipsis, Package, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { objectActions, recordVerbs } from '../engine/actions/action.ts'
import { ActionDialog } from '../engine/actions/action-dialog.tsx'
import { formatMoment } from '../engine/format-date.ts'
import { useMeta } from '../engine/meta.tsx'
import type { ActionMeta, ResourceMeta } from '../engine/meta-types.ts'
import type { RecordData } from '../engine/record.ts'
import { listAddress, recordCrumbs } from '../engine/record-crumbs.ts'
import { Page } from '../engine/shell/page.tsx'
import { useRecordCommands } from '../engine/show/use-record-commands.ts'
import { Value } from '../engine/value.tsx'
import { t } from '../messages.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Menu, type MenuItem } from '../ui/menu.tsx'
import { CustomerCards } from './order/customer-cards.tsx'
import { FulfilDialog } from './order/fulfil-dialog.tsx'
import { LinesCard } from './order/lines-card.tsx'
import { type OrderData, refundable, toFulfil } from './order/order-data.ts'
import { ParcelsCard } from './order/parcels-card.tsx'
import { PaymentsCard } from './order/payments-card.tsx'
import { RefundDialog } from './order/refund-dialog.tsx'
import { TimelineCard } from './order/timeline-card.tsx'

type Props = { resource: ResourceMeta; record: RecordData }

const openCount = (order: OrderData): number =>
  order.status === 'cancelled' ? 0 : order.items.reduce((sum, line) => sum + toFulfil(line), 0)

const lastPart = (action: ActionMeta): string => action.name.split('.').at(-1) ?? ''

/** The verbs that make sense for this order now. */
function verbsOf(resource: ResourceMeta, order: OrderData) {
  const actions = objectActions(resource, order)
  const find = (name: string) => actions.find((action) => lastPart(action) === name)
  const fulfil = openCount(order) > 0 ? find('fulfil') : undefined
  const refund = refundable(order) > 0 ? find('refund') : undefined
  // What has left the house can be refunded, not cancelled.
  const placed = ['fulfil', 'refund', 'addNote', ...(order.fulfilments.length > 0 ? ['cancel'] : [])]
  const others = actions.filter((action) => !placed.includes(lastPart(action)))
  return { fulfil, refund, others, retry: find('retryRefund') }
}

function OpenDialog({
  resource,
  order,
  action,
  onClose,
}: {
  resource: ResourceMeta
  order: OrderData
  action: ActionMeta
  onClose: () => void
}) {
  const { fulfil, refund } = verbsOf(resource, order)
  if (action === fulfil) return <FulfilDialog order={order} action={action} onClose={onClose} />
  if (action === refund) return <RefundDialog order={order} action={action} onClose={onClose} />
  return <ActionDialog resource={resource} action={action} record={order} onClose={onClose} />
}

function Actions({
  resource,
  order,
  onOpen,
}: {
  resource: ResourceMeta
  order: OrderData
  onOpen: (action: ActionMeta) => void
}) {
  const navigate = useNavigate()
  const { state } = useLocation()
  const { fulfil, refund, others } = verbsOf(resource, order)
  const actions = [fulfil, refund, ...others].filter((action) => action !== undefined)
  useRecordCommands({ resource, record: order, actions, onOpen })
  const items: MenuItem[] = others.map((action) => ({
    name: action.name,
    label: action.label,
    tone: action.tone === 'danger' ? 'danger' : undefined,
    onSelect: () => onOpen(action),
  }))
  if (refund) items.unshift({ name: 'refund', label: refund.label, icon: Undo2, onSelect: () => onOpen(refund) })
  items.push({ name: 'history', label: t('tabHistory'), onSelect: () => navigate('history', { state }) })
  return (
    <>
      {refund && (
        <Button className="no-phone" icon={Undo2} onClick={() => onOpen(refund)}>
          {refund.label}
        </Button>
      )}
      {fulfil && (
        <Button kind="primary" icon={Package} onClick={() => onOpen(fulfil)}>
          {fulfil.label} <span className="no-phone">{t('items', { count: openCount(order) })}</span>
        </Button>
      )}
      <Menu trigger={<IconButton kind="plain" icon={Ellipsis} label={t('more')} />} items={items} />
    </>
  )
}

const Badges = ({ resource, order }: { resource: ResourceMeta; order: OrderData }) => (
  <>
    {order.status === 'cancelled' && <Value field={resource.fields.status} value={order.status} />}
    <Value field={resource.fields.paymentStatus} value={order.paymentStatus} />
    {order.status !== 'cancelled' && <Value field={resource.fields.fulfilmentStatus} value={order.fulfilmentStatus} />}
  </>
)

/** The one page made by hand: an order, what happened to it, and what can be done next. */
export function OrderPage({ resource, record }: Props) {
  const order = record as OrderData
  const meta = useMeta()
  const { state } = useLocation()
  const [open, setOpen] = useState<ActionMeta | null>(null)
  const { fulfil, retry } = verbsOf(resource, order)
  const badges = <Badges resource={resource} order={order} />
  return (
    <Page
      title={`#${order.number}`}
      crumbs={recordCrumbs(meta, resource, listAddress(resource, state))}
      beside={<span className="row no-phone">{badges}</span>}
      actions={<Actions resource={resource} order={order} onOpen={setOpen} />}
    >
      <div className="body" data-width="form">
        <div className="row only-phone">{badges}</div>
        <div className="muted small">
          {t('placedAt', { when: formatMoment(order.placedAt) })} ·{' '}
          {t('items', { count: order.items.reduce((sum, line) => sum + line.quantity, 0) })}
        </div>
        <div className="form-grid">
          <div>
            <LinesCard order={order} />
            <ParcelsCard
              order={order}
              canEdit={recordVerbs(resource).some((action) => lastPart(action) === 'fulfil')}
              onFulfil={
                fulfil && (
                  <Button size="s" onClick={() => setOpen(fulfil)}>
                    {t('createParcel')}
                  </Button>
                )
              }
            />
            <PaymentsCard order={order} retry={retry} />
            <TimelineCard order={order} />
          </div>
          <div>
            <CustomerCards order={order} />
          </div>
        </div>
      </div>
      {open && <OpenDialog resource={resource} order={order} action={open} onClose={() => setOpen(null)} />}
    </Page>
  )
}
