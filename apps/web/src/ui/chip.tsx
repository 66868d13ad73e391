import type { ComponentProps, ReactNode } from 'react'
import './chip.css'
import { Icon } from './icon.tsx'

export function ChipRow({ scroll, children }: { scroll?: boolean; children: ReactNode }) {
  return (
    <div className="ChipRow" data-scroll={scroll || undefined}>
      {children}
    </div>
  )
}

export function Chip({ pressed, ...rest }: { pressed?: boolean } & Omit<ComponentProps<'button'>, 'className'>) {
  return <button type="button" {...rest} className="Chip" aria-pressed={pressed} />
}

interface FilterChipProps {
  label: string
  removeLabel: string
  tone?: 'accent'
  onRemove: () => void
}

/** A chosen filter or code; pressing it takes it away. */
export function FilterChip({ label, removeLabel, tone, onRemove }: FilterChipProps) {
  return (
    <button
      className="Chip num"
      data-kind="filter"
      data-tone={tone}
      type="button"
      aria-label={removeLabel}
      onClick={onRemove}
    >
      {label} <Icon name="close" size="sm" />
    </button>
  )
}
