import { useId } from 'react'
import { Icon } from './icon.tsx'
import './select.css'

export interface Choice<T extends string> {
  value: T
  label: string
}

interface SelectProps<T extends string> {
  label: string
  /** Hides the word before the value; readers still hear it. */
  quiet?: boolean
  value: T
  choices: readonly Choice<T>[]
  onChange: (value: T) => void
}

/** The browser's own list under the shop's look: right on every device, and it costs nothing. */
export function Select<T extends string>({ label, quiet, value, choices, onChange }: SelectProps<T>) {
  const id = useId()
  return (
    <span className="Select" data-quiet={quiet || undefined}>
      <label className={quiet ? 'sr' : 'Muted'} htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="down" size="sm" />
    </span>
  )
}
