import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import './search-field.css'

interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'className'> {
  label: string
  end: ReactNode
}

export function SearchField({ label, end, ...input }: SearchFieldProps) {
  return (
    <div className="SearchField">
      <Icon name="search" />
      <input aria-label={label} autoComplete="off" spellCheck={false} enterKeyHint="search" {...input} />
      {end}
    </div>
  )
}
