import { t } from '../lib/messages/ui.ts'
import { Icon } from './icon.tsx'
import './stars.css'

export function Stars({ value }: { value: number }) {
  return (
    <span className="Stars" role="img" aria-label={t('starsOf', { count: value })}>
      {[1, 2, 3, 4, 5].map((star) => (
        <Icon key={star} name="star" fill off={star > Math.round(value)} />
      ))}
    </span>
  )
}
