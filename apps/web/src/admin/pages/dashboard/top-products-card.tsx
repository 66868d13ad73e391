import type { ProductsReport } from '@stoa/api-client'
import { Link } from 'react-router'
import { formatMoney, formatNumber } from '../../../lib/format.ts'
import { useResource } from '../../engine/meta.tsx'
import { Card } from '../../ui/card.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import type { DashboardState } from './dashboard-state.ts'
import { Delta } from './delta.tsx'
import { t } from './messages.ts'
import { deltaOf } from './metrics.ts'
import { useTopProducts } from './report-queries.ts'
import type { ChangeDashboard } from './use-dashboard-state.ts'

type Row = ProductsReport['data'][number]
type Rank = DashboardState['rank']

const nowOf = (row: Row, rank: Rank) => (rank === 'units' ? row.units : row.revenue.amount)
const beforeOf = (row: Row, rank: Rank) => (rank === 'units' ? row.previousUnits : row.previousRevenue.amount)

/** What sold best, with its share of the first one's. */
export function TopProductsCard({ state, change }: { state: DashboardState; change: ChangeDashboard }) {
  const { data, isPlaceholderData } = useTopProducts(state)
  const { rank } = state
  const choice = (
    <Segmented
      label={t('topProducts')}
      value={rank}
      options={[
        { value: 'revenue', label: t('byRevenue') },
        { value: 'units', label: t('byUnits') },
      ]}
      onChange={(value) => change({ rank: value })}
    />
  )
  const highest = Math.max(1, ...(data?.data ?? []).map((row) => nowOf(row, rank)))
  return (
    <Card
      title={t('topProducts')}
      actions={choice}
      isFlush
      footer={data?.data.length === 0 ? t('noneSold') : undefined}
    >
      <table
        className="data-table top-products"
        data-cards=""
        data-media=""
        aria-label={t('topProducts')}
        data-stale={isPlaceholderData ? '' : undefined}
      >
        <thead>
          <tr>
            <th scope="col" className="cell-media">
              <span className="sr">{t('picture')}</span>
            </th>
            <th scope="col">{t('product')}</th>
            <th scope="col" className="num">
              {t('sold')}
            </th>
            <th scope="col" className="num">
              {t('change')}
            </th>
            <th scope="col" className="share">
              <span className="sr">{t('share')}</span>
            </th>
            <th scope="col" className="num">
              {t('byRevenue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data?.data.map((row) => (
            <ProductRow key={row.id} row={row} rank={rank} highest={highest} />
          ))}
        </tbody>
      </table>
    </Card>
  )
}

function ProductRow({ row, rank, highest }: { row: Row; rank: Rank; highest: number }) {
  const products = useResource('products')
  const delta = deltaOf({ kind: 'count', isBetterHigh: true }, nowOf(row, rank), beforeOf(row, rank))
  return (
    <tr>
      <td className="cell-media" data-role="media">
        <Thumb picture={row.image} tint={row.tint} />
      </td>
      <td className="strong" data-role="title">
        {products && row.isSold ? <Link to={`/admin/products/${row.id}`}>{row.name}</Link> : row.name}
        {!row.isSold && <span className="muted"> ({t('deleted')})</span>}
      </td>
      <td className="num" data-role="meta">
        <span className="no-phone">{formatNumber(row.units)}</span>
        <span className="only-phone">{t('unitsSold', { count: formatNumber(row.units) })}</span>
      </td>
      <td className="num" data-role="badge">
        <Delta delta={delta} />
      </td>
      <td className="share">
        <span className="meter" aria-hidden>
          <i style={{ width: `${(nowOf(row, rank) / highest) * 100}%` }} />
        </span>
      </td>
      <td className="num strong" data-role="value">
        {formatMoney(row.revenue, 'short')}
      </td>
    </tr>
  )
}
