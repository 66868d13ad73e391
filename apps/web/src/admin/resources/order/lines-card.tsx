import { formatMoney } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import { amountOf, type OrderData, type OrderLine, toFulfil } from './order-data.ts'

function LineState({ order, line }: { order: OrderData; line: OrderLine }) {
  if ((line.refundedQuantity ?? 0) >= line.quantity) return <Badge>{t('lineRefunded')}</Badge>
  if (toFulfil(line) === 0) return <Badge tone="ok">{t('lineFulfilled')}</Badge>
  if (order.status === 'cancelled') return <Badge>{t('lineCancelled')}</Badge>
  if (line.fulfilledQuantity > 0) return <Badge tone="warn">{t('linePartly', { count: toFulfil(line) })}</Badge>
  return <Badge tone="warn">{t('lineOpen')}</Badge>
}

const Line = ({ order, line }: { order: OrderData; line: OrderLine }) => (
  <tr>
    <td className="cell-media" data-role="media">
      <Thumb picture={line.image} />
    </td>
    <td data-role="title">
      <div className="title">{line.name}</div>
      <div className="small muted">
        {line.variantName && `${line.variantName}, `}
        <span className="mono">{line.sku}</span>
      </div>
    </td>
    <td data-role="badge">
      <LineState order={order} line={line} />
    </td>
    <td className="num">{formatMoney(amountOf(order, line.unitPrice))}</td>
    <td className="num">
      {line.quantity}
      {!!line.refundedQuantity && (
        <div className="small muted">{t('refundedOf', { count: line.refundedQuantity })}</div>
      )}
    </td>
    <td className="num strong" data-role="value">
      {line.quantity > 1 && <span className="muted only-phone">{`${line.quantity} ×\u00a0`}</span>}
      {formatMoney(amountOf(order, line.total))}
      {!!line.refundedTotal?.amount && <div className="small muted">{`−${formatMoney(line.refundedTotal)}`}</div>}
    </td>
  </tr>
)

function sums(order: OrderData): Fact[] {
  const money = (value: unknown) => formatMoney(amountOf(order, value))
  const discount = amountOf(order, order.discountTotal)
  const refunded = amountOf(order, order.refundedTotal)
  const facts: Fact[] = [{ label: t('subtotal'), value: money(order.subtotal) }]
  if (discount.amount !== 0) {
    facts.push({ label: t('discount'), value: `−${formatMoney({ ...discount, amount: Math.abs(discount.amount) })}` })
  }
  facts.push({ label: t('delivery'), value: money(order.shippingTotal) })
  facts.push({ label: t('tax'), value: <span className="muted">{money(order.taxTotal)}</span> })
  facts.push({ label: t('total'), value: money(order.total), isSum: true })
  if (refunded.amount > 0) facts.push({ label: t('refunded'), value: `−${formatMoney(refunded)}` })
  return facts
}

export function LinesCard({ order }: { order: OrderData }) {
  const items = order.items.reduce((sum, line) => sum + line.quantity, 0)
  return (
    <Card title={t('lines')} note={t('linesNote', { lines: order.items.length, items })} isFlush>
      <table className="data-table" data-cards="" data-media="" aria-label={t('lines')}>
        <thead>
          <tr>
            <th className="cell-media" scope="col">
              <span className="sr">{t('picture')}</span>
            </th>
            <th scope="col">{t('product')}</th>
            <th scope="col">{t('state')}</th>
            <th className="num" scope="col">
              {t('each')}
            </th>
            <th className="num" scope="col">
              {t('quantity')}
            </th>
            <th className="num" scope="col">
              {t('total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.items.map((line) => (
            <Line key={line.id} order={order} line={line} />
          ))}
        </tbody>
      </table>
      <div className="sums">
        <Facts facts={sums(order)} />
      </div>
    </Card>
  )
}
