import {
  Ban,
  Circle,
  CreditCard,
  type LucideIcon,
  Mail,
  Package,
  ShoppingBag,
  StickyNote,
  TriangleAlert,
  Truck,
  Undo2,
} from 'lucide-react'
import { Fragment } from 'react'
import { humanise } from '../../engine/actions/schema-form.ts'
import { formatClock, formatDay } from '../../engine/format-date.ts'
import { t } from '../../messages.ts'
import { Card } from '../../ui/card.tsx'
import { Timeline, TimelineDay, TimelineEntry } from '../../ui/timeline.tsx'
import { actorName, type OrderData, type TimelineItem, withQuotes } from './order-data.ts'

type Look = { icon: LucideIcon; tone?: 'ok' | 'warn' | 'bad' | 'brand' }

// By part of the word, so that "payment.captured" and "paid" look alike.
const looks: [RegExp, Look][] = [
  [/fail|declin|error/u, { icon: TriangleAlert, tone: 'bad' }],
  [/cancel|void/u, { icon: Ban, tone: 'bad' }],
  [/refund|return/u, { icon: Undo2, tone: 'warn' }],
  [/fulfil|ship|parcel|deliver/u, { icon: Truck, tone: 'ok' }],
  [/paid|payment|captur|authori/u, { icon: CreditCard, tone: 'ok' }],
  [/plac|creat|complet/u, { icon: ShoppingBag, tone: 'brand' }],
  [/stock|reserv/u, { icon: Package }],
  [/mail|notif/u, { icon: Mail }],
  [/note|comment/u, { icon: StickyNote, tone: 'warn' }],
]

const lookOf = (kind: string): Look => looks.find(([pattern]) => pattern.test(kind))?.[1] ?? { icon: Circle }

export const newestFirst = (items: TimelineItem[]): TimelineItem[] =>
  [...items].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))

/** Everything that happened, the newest on top, under the day it happened on. */
export function TimelineCard({ order }: { order: OrderData }) {
  const items = newestFirst(withQuotes(order.staffTimeline ?? order.timeline ?? []))
  return (
    <Card title={t('timeline')}>
      <Timeline>
        {items.map((item, at) => {
          const day = formatDay(item.at)
          const isNewDay = at === 0 || formatDay(items[at - 1]?.at ?? item.at) !== day
          const who = actorName(item.actor)
          return (
            <Fragment key={item.id ?? `${item.at} ${item.kind}`}>
              {isNewDay && <TimelineDay>{day}</TimelineDay>}
              <TimelineEntry
                {...lookOf(item.kind)}
                at={item.at}
                time={formatClock(item.at)}
                note={who && t('by', { name: who })}
                quote={item.quote}
              >
                {item.message || <b className="strong">{humanise(item.kind)}</b>}
              </TimelineEntry>
            </Fragment>
          )
        })}
      </Timeline>
    </Card>
  )
}
