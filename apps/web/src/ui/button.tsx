import type { ComponentProps } from 'react'
import { Link, type LinkProps } from '../lib/router/link.tsx'
import './button.css'

interface Look {
  variant: 'primary' | 'secondary' | 'ink' | 'quiet'
  size?: 'sm' | 'lg'
  wide?: boolean
}

const look = ({ variant, size, wide }: Look) => ({
  className: 'Button',
  'data-variant': variant,
  'data-size': size,
  'data-wide': wide || undefined,
})

type ButtonProps = Look & Omit<ComponentProps<'button'>, 'className'> & { busy?: boolean }

/** A busy button keeps its place in the tab order and ignores presses. */
export function Button({ variant, size, wide, busy, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...look({ variant, size, wide })}
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy && <span className="Spinner" />}
      {children}
    </button>
  )
}

type ButtonLinkProps = Look & Omit<LinkProps, 'className'>

export function ButtonLink({ variant, size, wide, ...rest }: ButtonLinkProps) {
  return <Link {...look({ variant, size, wide })} {...rest} />
}
