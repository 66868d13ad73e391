import type { ComponentProps } from 'react'
import { Link, type LinkProps } from '../lib/router/link.tsx'
import { Icon, type IconName } from './icon.tsx'
import './icon-button.css'
import type { IconPath } from './icons.ts'

interface Own {
  icon: IconName | IconPath
  label: string
  fill?: boolean
  count?: number
}

const names = (extra?: string) => (extra ? `IconButton ${extra}` : 'IconButton')
const Count = ({ count }: { count?: number }) =>
  count ? (
    <span className="IconButton-count num" aria-hidden="true">
      {count}
    </span>
  ) : null

export function IconButton({ icon, label, fill, count, className, ...rest }: Own & ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} className={names(className)} aria-label={label}>
      <Icon name={icon} fill={fill} />
      <Count count={count} />
    </button>
  )
}

export function IconLink({ icon, label, fill, count, className, ...rest }: Own & LinkProps) {
  return (
    <Link {...rest} className={names(className)} aria-label={label}>
      <Icon name={icon} fill={fill} />
      <Count count={count} />
    </Link>
  )
}
