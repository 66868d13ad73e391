import { useState } from 'react'
import { ActionFooter } from '../../engine/actions/action-footer.tsx'
import { t } from '../../messages.ts'
import { Dialog } from '../../ui/dialog.tsx'
import type { OrderData, OrderFulfilment } from './order-data.ts'
import { TrackingFields } from './tracking-fields.tsx'
import { useOrderWrite } from './use-order-write.ts'

type Props = { order: OrderData; parcel: OrderFulfilment; number: number; onClose: () => void }

/** Mends who carries a parcel that has left, and how it is followed. */
export function TrackingDialog({ order, parcel, number, onClose }: Props) {
  const [tracking, setTracking] = useState({
    carrier: parcel.carrier ?? '',
    trackingNumber: parcel.trackingNumber ?? '',
  })
  const { write, isBusy } = useOrderWrite(order.id)
  const save = async () => {
    const done = t('trackingSaved')
    if (await write({ method: 'PATCH', path: `parcels/${parcel.id}`, body: tracking, done })) onClose()
  }
  return (
    <Dialog
      title={t('trackingTitle', { number })}
      onClose={onClose}
      footer={<ActionFooter label={t('save')} isBusy={isBusy} onRun={save} onClose={onClose} />}
    >
      <TrackingFields {...tracking} onChange={setTracking} />
    </Dialog>
  )
}
