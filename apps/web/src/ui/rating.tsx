import { formatNumber } from '../lib/format.ts'
import { t } from '../lib/messages/ui.ts'
import { Icon } from './icon.tsx'
import './rating.css'

export function Rating({ average, note }: { average: number; note?: string }) {
  return (
    <span className="Rating">
      <Icon name="star" fill />
      <span className="num">
        {formatNumber(average, 1)}
        <span className="sr"> {t('outOfFive')}</span>
      </span>
      {note && <span className="Muted">{note}</span>}
    </span>
  )
}
