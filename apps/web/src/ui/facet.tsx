import type { ReactNode } from 'react'
import './facet.css'
import { Icon } from './icon.tsx'

export function Facet({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="Facet" open={open}>
      <summary>
        {title}
        <Icon name="down" size="sm" />
      </summary>
      <div className="Facet-body">{children}</div>
    </details>
  )
}
