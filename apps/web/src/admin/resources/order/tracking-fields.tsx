import { t } from '../../messages.ts'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'

type Tracking = { carrier: string; trackingNumber: string }

export const TrackingFields = ({
  carrier,
  trackingNumber,
  onChange,
}: Tracking & { onChange: (tracking: Tracking) => void }) => (
  <div className="field-set" data-cols="2">
    <Field id="carrier" label={t('carrier')} aside={t('optional')}>
      <Input
        id="carrier"
        value={carrier}
        maxLength={80}
        onChange={(event) => onChange({ carrier: event.target.value, trackingNumber })}
      />
    </Field>
    <Field id="tracking" label={t('trackingNumber')} aside={t('optional')}>
      <Input
        id="tracking"
        isMono
        value={trackingNumber}
        maxLength={120}
        onChange={(event) => onChange({ carrier, trackingNumber: event.target.value })}
      />
    </Field>
  </div>
)
