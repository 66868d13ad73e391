import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type Props = { children: ReactNode; onRemove?: () => void; removeLabel?: string }

export const Chip = ({ children, onRemove, removeLabel }: Props) => (
  <span className="chip" data-plain={onRemove ? undefined : ''}>
    {children}
    {onRemove && (
      <button type="button" className="chip-remove" onClick={onRemove} aria-label={removeLabel}>
        <Icon of={X} size={12} />
      </button>
    )}
  </span>
)
