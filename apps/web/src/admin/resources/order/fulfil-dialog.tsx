import { useState } from 'react'
import { ActionFooter } from '../../engine/actions/action-footer.tsx'
import type { ActionMeta } from '../../engine/meta-types.ts'
import { t } from '../../messages.ts'
import { Callout } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { itemsOf, LinePicker, type Picked } from './line-picker.tsx'
import { type OrderData, toFulfil } from './order-data.ts'
import { useOrderVerb } from './use-order-verb.ts'

type Props = { order: OrderData; action: ActionMeta; onClose: () => void }

/** What goes into this parcel, who carries it, and how to follow it. */
export function FulfilDialog({ order, action, onClose }: Props) {
  const lines = order.items.filter((line) => toFulfil(line) > 0)
  const [picked, setPicked] = useState<Picked>(() => Object.fromEntries(lines.map((line) => [line.id, toFulfil(line)])))
  const [carrier, setCarrier] = useState('')
  const [trackingNumber, setTrackingNumber] = useState('')
  const { run, isBusy, problem } = useOrderVerb(action, order.id, onClose)
  const items = itemsOf(picked)
  const count = items.reduce((sum, item) => sum + item.quantity, 0)
  const send = () => {
    const optional = { ...(carrier && { carrier }), ...(trackingNumber && { trackingNumber }) }
    return run({ items, ...optional }, t('fulfilled', { count }))
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
      <LinePicker order={order} lines={lines} picked={picked} maxOf={toFulfil} onChange={setPicked} />
      <div className="inset">
        {problem && <Callout tone="bad">{problem}</Callout>}
        <div className="field-set" data-cols="2">
          <Field id="carrier" label={t('carrier')} aside={t('optional')}>
            <Input id="carrier" value={carrier} maxLength={80} onChange={(event) => setCarrier(event.target.value)} />
          </Field>
          <Field id="tracking" label={t('trackingNumber')} aside={t('optional')}>
            <Input
              id="tracking"
              isMono
              value={trackingNumber}
              maxLength={120}
              onChange={(event) => setTrackingNumber(event.target.value)}
            />
          </Field>
        </div>
      </div>
    </Dialog>
  )
}
