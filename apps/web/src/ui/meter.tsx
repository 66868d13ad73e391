import type { CSSProperties } from 'react'
import './meter.css'

export function Meter({ value, of }: { value: number; of: number }) {
  const share = of > 0 ? Math.min(1, value / of) * 100 : 0
  return (
    <div className="Meter" style={{ '--value': `${share.toFixed(1)}%` } as CSSProperties} aria-hidden="true">
      <i />
    </div>
  )
}
