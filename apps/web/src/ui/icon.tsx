import './icon.css'

const paths = {
  menu: 'M3 6.5h14M3 13.5h14',
  search: 'M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM13.2 13.2 17 17',
  user: 'M13.2 7a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0zM4 17c.6-3.2 3-5 6-5s5.4 1.8 6 5',
  heart: 'M10 16.5S3.5 12.7 3.5 8A3.4 3.4 0 0 1 10 6.6 3.4 3.4 0 0 1 16.5 8c0 4.7-6.5 8.5-6.5 8.5z',
  bag: 'M4 7h12l.8 10H3.2zM7 7V5.5a3 3 0 0 1 6 0V7',
  star: 'm10 2.5 2.3 4.9 5.2.7-3.8 3.7.9 5.3-4.6-2.6-4.6 2.6.9-5.3L2.5 8.1l5.2-.7z',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4.5 10h11',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  down: 'm5.5 8 4.5 4.5L14.5 8',
  next: 'm8 5.5 4.5 4.5L8 14.5',
  filters: 'M3 6h9m4 0h1M3 14h1m4 0h9M16 6a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM8 14a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  sort: 'M6 4v12m-3-3 3 3 3-3M14 16V4m-3 3 3-3 3 3',
  truck:
    'M2.5 5.5h9v8.5h-9zM11.5 8.5h3.2l2.8 2.8V14h-6zM7.5 14.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0zM15.5 14.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0z',
  back: 'M4 8h8.5a3.5 3.5 0 0 1 0 7H8M7 4.5 3.5 8 7 11.5',
  leaf: 'M4 16c0-7 4-11.5 12.5-12C16.5 12 12.5 16 7 15M4 16c1.5-3.5 4-6 7-7.5',
  speech: 'M3.5 4.5h13v9H9l-3.5 3v-3h-2z',
  zoom: 'M12 3.5h4.5V8M8 16.5H3.5V12M16.5 3.5 11.5 8.5M3.5 16.5l5-5',
  info: 'M16.8 10a6.8 6.8 0 1 1-13.6 0 6.8 6.8 0 0 1 13.6 0zM10 9.3v4m0-6.7v.1',
  alert: 'M16.8 10a6.8 6.8 0 1 1-13.6 0 6.8 6.8 0 0 1 13.6 0zM10 6.5v4m0 2.8v.1',
  lock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  box: 'm10 3 6.5 3.5v7L10 17l-6.5-3.5v-7zM3.5 6.5 10 10l6.5-3.5M10 10v7',
  pin: 'M10 17.5s5.5-5 5.5-9a5.5 5.5 0 0 0-11 0c0 4 5.5 9 5.5 9zM12 8.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  shield: 'M10 3 4.5 5v5c0 3.5 2.5 6 5.5 7 3-1 5.5-3.5 5.5-7V5z',
  page: 'M5 3h7l3 3v11H5zM8 9.5h4M8 12.5h4',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM12.2 10a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0z',
  exit: 'M11.5 4H4.5v12h7M8.5 10H17m-3-3 3 3-3 3',
  sun: 'M13.2 10a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0zM10 2.5v2m0 11v2M2.5 10h2m11 0h2M4.7 4.7l1.4 1.4m7.8 7.8 1.4 1.4m0-10.6-1.4 1.4m-7.8 7.8-1.4 1.4',
  moon: 'M16 11.8A6.5 6.5 0 0 1 8.2 4a6.5 6.5 0 1 0 7.8 7.8z',
} as const

export type IconName = keyof typeof paths

interface IconProps {
  name: IconName
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
      <path d={paths[name]} />
    </svg>
  )
}
