import { Image } from 'lucide-react'
import { isPicture } from '../engine/record.ts'
import { Icon } from './icon.tsx'

type Props = { picture: unknown; size?: 's' | 'l' | 'xl'; tint?: string }

/** A small picture on its tint; an empty tile where there is none, so rows keep their shape. */
export function Thumb({ picture, size, tint }: Props) {
  if (!isPicture(picture)) {
    return (
      <span className="thumb" data-size={size} data-empty="">
        <Icon of={Image} size={14} />
      </span>
    )
  }
  return (
    <span className="thumb" data-size={size} data-tint={tint}>
      <img src={picture.url} alt="" loading="lazy" decoding="async" width={36} height={36} />
    </span>
  )
}
