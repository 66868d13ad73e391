import { formatMoney } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { Thumb } from '../../ui/thumb.tsx'
import { amountOf, lineShare, type OrderData, type OrderLine } from './order-data.ts'
import { Quantity } from './quantity.tsx'

export type Picked = Record<string, number>

type Props = {
  order: OrderData
  lines: OrderLine[]
  picked: Picked
  maxOf: (line: OrderLine) => number
  onChange: (picked: Picked) => void
  /** The amount of what is picked, where money is at stake. */
  hasAmount?: boolean
}

/** Which lines, and how many of each. */
export const LinePicker = ({ order, lines, picked, maxOf, onChange, hasAmount }: Props) => (
  <table className="data-table" aria-label={t('lines')}>
    <thead>
      <tr>
        <th className="cell-media" scope="col">
          <span className="sr">{t('picture')}</span>
        </th>
        <th scope="col">{t('line')}</th>
        <th scope="col">{t('quantity')}</th>
        {hasAmount && (
          <th className="num no-phone" scope="col">
            {t('amount')}
          </th>
        )}
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
            <div className="small muted clip">
              {line.variantName && `${line.variantName}, `}
              {t('paidEach', { amount: formatMoney({ ...amountOf(order, 0), amount: lineShare(order, line, 1) }) })}
            </div>
          </td>
          <td>
            <Quantity
              value={picked[line.id] ?? 0}
              max={maxOf(line)}
              label={line.name}
              onChange={(quantity) => onChange({ ...picked, [line.id]: quantity })}
            />
          </td>
          {hasAmount && (
            <td className="num no-phone">
              {formatMoney({ amount: lineShare(order, line, picked[line.id] ?? 0), currency: order.currency })}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

export const itemsOf = (picked: Picked): { itemId: string; quantity: number }[] =>
  Object.entries(picked).flatMap(([itemId, quantity]) => (quantity > 0 ? { itemId, quantity } : []))
