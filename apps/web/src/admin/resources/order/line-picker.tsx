import { t } from '../../messages.ts'
import { Thumb } from '../../ui/thumb.tsx'
import type { OrderLine } from './order-data.ts'
import { Quantity } from './quantity.tsx'

export type Picked = Record<string, number>

type Props = {
  lines: OrderLine[]
  picked: Picked
  maxOf: (line: OrderLine) => number
  onChange: (picked: Picked) => void
}

/** Which lines, and how many of each. */
export const LinePicker = ({ lines, picked, maxOf, onChange }: Props) => (
  <table className="data-table" aria-label={t('lines')}>
    <thead>
      <tr>
        <th className="cell-media" scope="col">
          <span className="sr">{t('picture')}</span>
        </th>
        <th scope="col">{t('line')}</th>
        <th scope="col">{t('quantity')}</th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={line.id}>
          <td className="cell-media">
            <Thumb picture={line.image} />
          </td>
          <td>
            <div className="title clip">{line.name}</div>
            <div className="small muted clip">{[line.variantName, line.sku].filter(Boolean).join(', ')}</div>
          </td>
          <td>
            <Quantity
              value={picked[line.id] ?? 0}
              max={maxOf(line)}
              label={line.name}
              onChange={(quantity) => onChange({ ...picked, [line.id]: quantity })}
            />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

export const itemsOf = (picked: Picked): { itemId: string; quantity: number }[] =>
  Object.entries(picked).flatMap(([itemId, quantity]) => (quantity > 0 ? { itemId, quantity } : []))
