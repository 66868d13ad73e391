import './icon.css'
import type { IconPath } from './icons.ts'

// The frame around every page needs these; the rest comes with the pages that draw them.
const paths = {
  menu: 'M3 6.5h14M3 13.5h14',
  search: 'M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM13.2 13.2 17 17',
  user: 'M13.2 7a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0zM4 17c.6-3.2 3-5 6-5s5.4 1.8 6 5',
  heart: 'M10 16.5S3.5 12.7 3.5 8A3.4 3.4 0 0 1 10 6.6 3.4 3.4 0 0 1 16.5 8c0 4.7-6.5 8.5-6.5 8.5z',
  bag: 'M4 7h12l.8 10H3.2zM7 7V5.5a3 3 0 0 1 6 0V7',
  star: 'm10 2.5 2.3 4.9 5.2.7-3.8 3.7.9 5.3-4.6-2.6-4.6 2.6.9-5.3L2.5 8.1l5.2-.7z',
  plus: 'M10 4v12M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
  down: 'm5.5 8 4.5 4.5L14.5 8',
} as const

export type IconName = keyof typeof paths

interface IconProps {
  /** One of the frame's own by name, or any other by its path. */
  name: IconName | IconPath
  size?: 'sm'
  fill?: boolean
  off?: boolean
}

/** Decoration beside words or inside a labelled control; readers skip it. */
export function Icon({ name, size, fill, off }: IconProps) {
  return (
    <svg
      className="Icon"
      data-size={size}
      data-fill={fill || undefined}
      data-off={off || undefined}
      aria-hidden="true"
      viewBox="0 0 20 20"
    >
      <path d={paths[name as IconName] ?? name} />
    </svg>
  )
}
