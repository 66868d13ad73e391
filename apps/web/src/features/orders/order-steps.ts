import type { Order, OrderSummary } from '@stoa/api-client'
import { formatDate } from '../../lib/format.ts'
import { t } from '../../lib/messages/orders.ts'
import type { BadgeTone } from '../../ui/badge.tsx'
import type { TimelineStep } from '../../ui/order-timeline.tsx'

type States = Pick<OrderSummary, 'status' | 'paymentStatus' | 'fulfilmentStatus' | 'placedAt'> &
  Partial<Pick<Order, 'timeline'>>

const at = (order: States, ...kinds: string[]) => {
  const entry = order.timeline?.findLast(({ kind }) => kinds.includes(kind))
  return entry && formatDate(entry.at, 'moment')
}

/** The states of an order as the way of a parcel. */
export function orderSteps(order: States): TimelineStep[] {
  const { status, paymentStatus, fulfilmentStatus } = order
  const ordered: TimelineStep = { title: t('ordered'), note: formatDate(order.placedAt, 'moment'), status: 'done' }
  if (status === 'cancelled') return [ordered, { title: t('cancelled'), note: at(order, 'cancelled'), status: 'now' }]
  if (paymentStatus === 'failed') return [ordered, { title: t('paymentFailed'), status: 'now' }]

  const waiting = paymentStatus === 'pending'
  const sent = fulfilmentStatus !== 'unfulfilled'
  const arrived = status === 'completed' && fulfilmentStatus === 'fulfilled'
  const packing: TimelineStep = waiting
    ? { title: t('awaiting'), status: 'now' }
    : { title: t(sent ? 'packed' : 'packing'), status: sent ? 'done' : 'now' }
  const travelling: TimelineStep = {
    title: t(fulfilmentStatus === 'partially_fulfilled' ? 'partly' : 'onItsWay'),
    note: at(order, 'fulfilled', 'shipped'),
    status: arrived ? 'done' : sent ? 'now' : 'next',
  }
  const door: TimelineStep = {
    title: t('atDoor'),
    note: at(order, 'completed', 'delivered'),
    status: arrived ? 'done' : 'next',
  }
  return [ordered, packing, travelling, door]
}

/** One word for the whole order. */
export function orderBadge({ status, paymentStatus, fulfilmentStatus }: Omit<States, 'placedAt'>): {
  tone: BadgeTone
  text: string
} {
  if (status === 'cancelled') return { tone: 'neutral', text: t('cancelled') }
  if (paymentStatus === 'refunded') return { tone: 'neutral', text: t('refunded') }
  if (paymentStatus === 'partially_refunded') return { tone: 'warning', text: t('partlyRefunded') }
  if (paymentStatus === 'failed') return { tone: 'warning', text: t('paymentFailed') }
  if (paymentStatus === 'pending') return { tone: 'warning', text: t('awaiting') }
  if (status === 'completed') return { tone: 'success', text: t('delivered') }
  if (fulfilmentStatus === 'fulfilled') return { tone: 'info', text: t('onItsWay') }
  if (fulfilmentStatus === 'partially_fulfilled') return { tone: 'info', text: t('partly') }
  return { tone: 'info', text: t('packing') }
}

export function paymentWord(paymentStatus: string): string {
  const words: Record<string, string> = {
    pending: t('paymentPending'),
    authorised: t('paymentAuthorised'),
    paid: t('paymentPaid'),
    refunded: t('paymentRefunded'),
    partially_refunded: t('paymentPartly'),
    failed: t('paymentFailed'),
    voided: t('paymentVoided'),
  }
  return words[paymentStatus] ?? paymentStatus
}
