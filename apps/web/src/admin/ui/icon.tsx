import type { LucideIcon } from 'lucide-react'

type Props = { of: LucideIcon; size?: 12 | 14 | 16 | 20; label?: string }

/** A Lucide drawing at one of our sizes; silent for screen readers unless it says something alone. */
export const Icon = ({ of: Drawing, size, label }: Props) => (
  <Drawing
    className="icon"
    data-size={size}
    strokeWidth={1.75}
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
  />
)
