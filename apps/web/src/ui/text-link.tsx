import type { ComponentProps } from 'react'
import { Link, type LinkProps } from '../lib/router/link.tsx'
import './text-link.css'

interface Own {
  /** Grows the target to 44 px where it stands alone. */
  tap?: boolean
  small?: boolean
}

const look = ({ tap, small }: Own) => ({
  className: small ? 'TextLink Small' : 'TextLink',
  'data-tap': tap || undefined,
})

export function TextLink({ tap, small, ...rest }: Own & Omit<LinkProps, 'className'>) {
  return <Link {...rest} {...look({ tap, small })} />
}

export function TextButton({ tap, small, ...rest }: Own & Omit<ComponentProps<'button'>, 'className'>) {
  return <button type="button" {...rest} {...look({ tap, small })} />
}
