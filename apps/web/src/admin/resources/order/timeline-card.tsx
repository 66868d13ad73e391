import {
  Ban,
  Circle,
  CreditCard,
  Ellipsis,
  type LucideIcon,
  Mail,
  Package,
  ShoppingBag,
  StickyNote,
  TriangleAlert,
  Truck,
  Undo2,
} from 'lucide-react'
import { Fragment, useState } from 'react'
import { formatMoney } from '../../../lib/format.ts'
import { objectActions } from '../../engine/actions/action.ts'
import { humanise } from '../../engine/actions/schema-form.ts'
import { formatClock, formatDay, formatMoment } from '../../engine/format-date.ts'
import { useMeta, useResource } from '../../engine/meta.tsx'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Timeline, TimelineDay, TimelineEntry } from '../../ui/timeline.tsx'
import { NoteComposer } from './note-composer.tsx'
import { NoteDialog } from './note-dialog.tsx'
import { mayChangeNote } from './note-rights.ts'
import { actorName, type OrderData, type TimelineItem, withQuotes } from './order-data.ts'
import { inView, newestFirst, type View, views } from './timeline-view.ts'
import { useOrderWrite } from './use-order-write.ts'

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

function NoteMenu({ order, note, onChange }: { order: OrderData; note: TimelineItem; onChange: () => void }) {
  const { write } = useOrderWrite(order.id)
  const remove = () => write({ method: 'DELETE', path: `notes/${note.id}`, done: t('noteDeleted') })
  return (
    <Menu
      trigger={<IconButton kind="plain" size="s" icon={Ellipsis} label={t('more')} />}
      items={[
        { name: 'change', label: t('changeNote'), onSelect: onChange },
        { name: 'delete', label: t('removeNote'), tone: 'danger', onSelect: () => void remove() },
      ]}
    />
  )
}

function Entry({ order, item }: { order: OrderData; item: TimelineItem }) {
  const { user } = useMeta()
  const canNote = useCanNote(order)
  const [isChanging, setChanging] = useState(false)
  const isComment = item.kind === 'comment'
  const who = actorName(item.actor)
  const notes = [
    who && !isComment && t('by', { name: who }),
    isComment && item.isPublic && t('toCustomer'),
    item.editedAt && t('edited', { when: formatMoment(item.editedAt) }),
  ].filter(Boolean)
  return (
    <>
      <TimelineEntry
        {...lookOf(item.kind)}
        at={item.at}
        time={formatClock(item.at)}
        note={notes.join(', ')}
        quote={isComment ? item.message : item.quote}
        actions={
          canNote &&
          mayChangeNote(user, item) && <NoteMenu order={order} note={item} onChange={() => setChanging(true)} />
        }
      >
        {isComment ? (
          <b className="strong">{who ?? t('system')}</b>
        ) : (
          item.message || <b className="strong">{humanise(item.kind)}</b>
        )}
        {item.amount && ` ${formatMoney(item.amount)}`}
      </TimelineEntry>
      {isChanging && <NoteDialog order={order} note={item} onClose={() => setChanging(false)} />}
    </>
  )
}

/** Whether the caller may write notes to this order. */
function useCanNote(order: OrderData): boolean {
  const resource = useResource('orders')
  return resource ? objectActions(resource, order).some(({ name }) => name === 'order.addNote') : false
}

/** Everything that happened, the newest on top, under the day it happened on. */
export function TimelineCard({ order }: { order: OrderData }) {
  const [view, setView] = useState<View>('all')
  const canNote = useCanNote(order)
  const items = inView(view, newestFirst(withQuotes(order.staffTimeline ?? order.timeline ?? [])))
  const labels: Record<View, string> = { all: t('all'), notes: t('notes'), customer: t('customerSees') }
  const options = views.map((value) => ({ value, label: labels[value] }))
  return (
    <Card
      title={t('timeline')}
      actions={<Segmented label={t('showInTimeline')} value={view} options={options} onChange={setView} />}
    >
      {canNote && <NoteComposer order={order} />}
      {items.length === 0 && <p className="muted">{t('noNotes')}</p>}
      <Timeline>
        {items.map((item, at) => {
          const day = formatDay(item.at)
          const isNewDay = at === 0 || formatDay(items[at - 1]?.at ?? item.at) !== day
          return (
            <Fragment key={item.id ?? `${item.at} ${item.kind}`}>
              {isNewDay && <TimelineDay>{day}</TimelineDay>}
              <Entry order={order} item={item} />
            </Fragment>
          )
        })}
      </Timeline>
    </Card>
  )
}
