import { ArrowDown, ArrowUp, Minus } from 'lucide-react'
import { Icon } from '../../ui/icon.tsx'
import { t } from './messages.ts'
import type { Delta as DeltaValue } from './metrics.ts'

const looks = {
  up: { icon: ArrowUp, word: 'up' },
  down: { icon: ArrowDown, word: 'down' },
  flat: { icon: Minus, word: 'sameAs' },
} as const

/** The arrow says where it went, the colour whether that is good; neither is needed to read it. */
export function Delta({ delta }: { delta: DeltaValue | null }) {
  if (delta === null) return null
  const { icon, word } = looks[delta.direction]
  return (
    <span className="delta" data-dir={delta.direction === 'flat' ? 'flat' : delta.isGood ? 'up' : 'down'}>
      <Icon of={icon} size={12} label={t(word)} />
      {delta.text}
    </span>
  )
}
