import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'

type Look = {
  kind?: 'primary' | 'ghost' | 'danger' | 'danger-ghost' | 'plain'
  size?: 's'
  icon?: LucideIcon
  kbd?: string
}

export type ButtonProps = Look & ComponentProps<'button'>

export const Button = ({ kind, size, icon, kbd, children, type = 'button', className, ...rest }: ButtonProps) => (
  <button
    className={className ? `button ${className}` : 'button'}
    data-kind={kind === 'plain' ? undefined : kind}
    data-size={size}
    type={type}
    {...rest}
  >
    {icon && <Icon of={icon} size={size ? 14 : undefined} />}
    {children}
    {kbd && <Kbd className="no-phone">{kbd}</Kbd>}
  </button>
)

type IconButtonProps = Omit<ButtonProps, 'children' | 'icon'> & { icon: LucideIcon; label: string; badge?: ReactNode }

/** A button that is only a drawing: its label is what it is called. */
export const IconButton = ({ kind = 'ghost', size, icon, label, badge, kbd: _, ...rest }: IconButtonProps) => (
  <button
    className="button"
    data-icon=""
    data-kind={kind === 'plain' ? undefined : kind}
    data-size={size}
    type="button"
    aria-label={label}
    title={label}
    {...rest}
  >
    <Icon of={icon} size={size ? 14 : undefined} />
    {badge && <span className="button-badge">{badge}</span>}
  </button>
)
