import type { ComponentProps, ReactNode } from 'react'
import './text.css'

interface DisplayProps extends ComponentProps<'h2'> {
  as?: 'h1' | 'h2' | 'h3' | 'p' | 'span'
  size: 'xl' | 'lg' | 'md' | 'sm'
}

/** A heading in the display face; `as` sets its place in the outline, `size` how loud it is. */
export function Display({ as: Tag = 'h2', size, ...rest }: DisplayProps) {
  return <Tag {...rest} className="Display" data-size={size} />
}

export function Lead({ children }: { children: ReactNode }) {
  return <p className="Lead">{children}</p>
}
