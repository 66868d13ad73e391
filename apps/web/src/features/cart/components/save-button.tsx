import { t } from '../../../lib/messages/saved.ts'
import { toggleSaved, useSaved } from '../../../lib/saved.ts'
import { IconButton } from '../../../ui/icon-button.tsx'

export function SaveButton({ slug, name, className }: { slug: string; name: string; className: string }) {
  const isSaved = useSaved().includes(slug)
  return (
    <IconButton
      className={className}
      icon="heart"
      fill={isSaved}
      label={t(isSaved ? 'unsave' : 'save', { name })}
      aria-pressed={isSaved}
      onClick={() => toggleSaved(slug)}
    />
  )
}
