import type { CSSProperties, ReactNode } from 'react'
import './swatch-option.css'

export function SwatchGrid({ children }: { children: ReactNode }) {
  return <div className="SwatchGrid">{children}</div>
}

interface SwatchOptionProps {
  name: string
  color: string
  count: number
  checked: boolean
  onChange: () => void
}

export function SwatchOption({ name, color, count, checked, onChange }: SwatchOptionProps) {
  return (
    <label className="SwatchOption">
      <input className="sr" type="checkbox" checked={checked} onChange={onChange} />
      <i style={{ '--c': color } as CSSProperties} />
      {name} {count}
    </label>
  )
}
