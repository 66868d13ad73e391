import { Icon, type IconName } from './icon.tsx'
import './promises.css'
import type { IconPath } from './icons.ts'

export interface Promised {
  icon: IconName | IconPath
  title: string
  text: string
}

export function Promises({ label, promises }: { label: string; promises: Promised[] }) {
  return (
    <section className="Section" aria-label={label}>
      <ul className="Promises">
        {promises.map(({ icon, title, text }) => (
          <li key={title}>
            <Icon name={icon} />
            <b>{title}</b>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
