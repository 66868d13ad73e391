import { useState } from 'react'
import { ActionFooter } from '../../engine/actions/action-footer.tsx'
import type { ActionMeta } from '../../engine/meta-types.ts'
import { t } from '../../messages.ts'
import { Callout } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { itemsOf, LinePicker, type Picked } from './line-picker.tsx'
import { type OrderData, toFulfil } from './order-data.ts'
import { TrackingFields } from './tracking-fields.tsx'
import { useOrderVerb } from './use-order-verb.ts'

type Props = { order: OrderData; action: ActionMeta; onClose: () => void }

/** What goes into this parcel, who carries it, and how to follow it. */
export function FulfilDialog({ order, action, onClose }: Props) {
  const lines = order.items.filter((line) => toFulfil(line) > 0)
  const [picked, setPicked] = useState<Picked>(() => Object.fromEntries(lines.map((line) => [line.id, toFulfil(line)])))
  const [tracking, setTracking] = useState({ carrier: '', trackingNumber: '' })
  const { run, isBusy, problem } = useOrderVerb(action, order.id, onClose)
  const items = itemsOf(picked)
  const count = items.reduce((sum, item) => sum + item.quantity, 0)
  const send = () => {
    return run({ items, ...tracking }, t('fulfilled', { count }))
  }
  return (
    <Dialog
      title={t('fulfilTitle', { number: order.number })}
      note={t('fulfilNote')}
      size="l"
      isFlush
      onClose={onClose}
      footer={
        <ActionFooter
          label={t('fulfilItems', { count })}
          isBusy={isBusy}
          isDisabled={count === 0}
          onRun={send}
          onClose={onClose}
        />
      }
    >
      <LinePicker lines={lines} picked={picked} maxOf={toFulfil} onChange={setPicked} />
      <div className="inset">
        {problem && <Callout tone="bad">{problem}</Callout>}
        <TrackingFields {...tracking} onChange={setTracking} />
      </div>
    </Dialog>
  )
}
