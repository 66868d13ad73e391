import { Star } from 'lucide-react'
import { IconButton } from '../../ui/button.tsx'
import { useKeys } from '../use-keys.ts'
import { words } from './messages.ts'
import { useStar } from './use-star.ts'

/** Keeps the open record, list or page at hand. */
export function StarButton() {
  const star = useStar()
  useKeys(star ? { f: { label: words('star'), group: 'everywhere', run: star.toggle } } : {})
  if (!star) return null
  return (
    <IconButton
      icon={Star}
      size="s"
      label={words('star')}
      aria-pressed={star.isStarred}
      data-star=""
      disabled={star.isBusy}
      onClick={star.toggle}
    />
  )
}
