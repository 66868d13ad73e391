import type { ReactNode } from 'react'
import './disclosure.css'
import { Icon } from './icon.tsx'

export function Disclosure({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="Disclosure" open={open}>
      <summary>
        {title}
        <Icon name="plus" />
      </summary>
      {children}
    </details>
  )
}
