import type { ComponentProps, ReactNode } from 'react'
import './check.css'

interface CheckProps extends Omit<ComponentProps<'input'>, 'className' | 'type'> {
  label: ReactNode
  count?: number
}

export function Check({ label, count, ...rest }: CheckProps) {
  return (
    <label className="Check" data-empty={count === 0 && !rest.checked ? true : undefined}>
      <input type="checkbox" {...rest} />
      {label}
      {count != null && <span className="Check-count">{count}</span>}
    </label>
  )
}
