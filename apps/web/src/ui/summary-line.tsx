import type { CartItem, OrderItem } from '@stoa/api-client'
import { formatMoney } from '../lib/format.ts'
import { t } from '../lib/messages/ui.ts'
import './summary-line.css'
import { Tile } from './tile.tsx'

export function SummaryLine({ item, note }: { item: CartItem | OrderItem; note?: string }) {
  return (
    <li className="SummaryLine">
      <span className="SummaryPicture">
        <Tile image={item.image} tint={item.tint} ratio="1" sizes="4.5rem" />
        <span className="num">
          <span className="sr">{t('quantity')} </span>
          {item.quantity}
        </span>
      </span>
      <div>
        <b>{item.name}</b>
        {note && <p>{note}</p>}
      </div>
      <span className="num">{formatMoney(item.total)}</span>
    </li>
  )
}
