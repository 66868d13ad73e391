import './free-delivery.css'
import { Icon } from './icon.tsx'
import { icons } from './icons.ts'
import { Meter } from './meter.tsx'

export function FreeDelivery({ text, value, of }: { text: string; value: number; of: number }) {
  return (
    <div className="FreeDelivery">
      <p>
        <Icon name={value >= of ? icons.check : icons.truck} size="sm" />
        {text}
      </p>
      <Meter value={value} of={of} />
    </div>
  )
}
