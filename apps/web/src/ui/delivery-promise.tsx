import './delivery-promise.css'
import { Icon, type IconName } from './icon.tsx'
import type { IconPath } from './icons.ts'

export interface PromiseLine {
  icon: IconName | IconPath
  title: string
  text?: string
  tone?: 'success'
}

export function DeliveryPromise({ lines }: { lines: PromiseLine[] }) {
  return (
    <ul className="DeliveryPromise">
      {lines.map(({ icon, title, text, tone }) => (
        <li key={title}>
          <span data-tone={tone} className="DeliveryPromise-icon">
            <Icon name={icon} />
          </span>
          <b>{title}</b>
          {text && <span>{text}</span>}
        </li>
      ))}
    </ul>
  )
}
