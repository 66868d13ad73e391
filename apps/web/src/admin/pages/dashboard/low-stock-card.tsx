import type { LowStockReport } from '@stoa/api-client'
import { Link } from 'react-router'
import { formatNumber } from '../../../lib/format.ts'
import { useResource } from '../../engine/meta.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import { t } from './messages.ts'
import { useLowStock } from './report-queries.ts'

type Row = LowStockReport['data'][number]

const PACE_DAYS = 30

/** How long it lasts, in words. */
function paceWords({ available, sold, daysLeft }: Row): string {
  if (daysLeft === null) return t('notSelling')
  if (available > 0) return daysLeft === 0 ? t('lastsHours') : t('lastsDays', { count: daysLeft })
  return sold >= PACE_DAYS
    ? t('soldOutDaily', { count: formatNumber(Math.round(sold / PACE_DAYS)) })
    : t('soldOutMonthly', { count: formatNumber(sold) })
}

/** What runs out first. */
export function LowStockCard({ onExport }: { onExport: () => void }) {
  const { data } = useLowStock()
  const isMore = data !== undefined && data.total >= data.countedTo
  const count = data && (
    <span className="count">
      {isMore ? t('totalIsMore', { count: formatNumber(data.countedTo) }) : formatNumber(data.total)}
    </span>
  )
  const reorder = data !== undefined && data.total > 0 && (
    <Button kind="ghost" size="s" onClick={onExport}>
      {t('reorderList')}
    </Button>
  )
  return (
    <Card
      title={t('lowStock')}
      note={count}
      actions={reorder}
      isFlush
      footer={data?.total === 0 ? t('stockFine') : undefined}
    >
      <ul className="list-plain low-stock">
        {data?.data.map((row) => (
          <StockLine key={row.variantId} row={row} />
        ))}
      </ul>
    </Card>
  )
}

function StockLine({ row }: { row: Row }) {
  const products = useResource('products')
  return (
    <li>
      <Thumb picture={row.image} tint={row.tint} />
      <span className="grow">
        <span className="strong clip">
          {products ? <Link to={`/admin/products/${row.productId}`}>{row.name}</Link> : row.name}
        </span>
        <span className="small muted clip">
          <span className="mono">{row.sku}</span> · {paceWords(row)}
        </span>
      </span>
      <span className="left" data-tone={row.available <= 0 ? 'bad' : 'warn'}>
        <span className="sr">{t('left')} </span>
        {formatNumber(row.available)}
      </span>
    </li>
  )
}
