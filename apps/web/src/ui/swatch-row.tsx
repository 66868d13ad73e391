import type { CSSProperties } from 'react'
import { t } from '../lib/messages/ui.ts'
import './swatch-row.css'

export function SwatchRow({ colors }: { colors: string[] }) {
  return (
    <span className="SwatchRow" role="img" aria-label={t('colours', { count: colors.length })}>
      {colors.slice(0, 6).map((color) => (
        <i key={color} style={{ '--c': color } as CSSProperties} />
      ))}
    </span>
  )
}
