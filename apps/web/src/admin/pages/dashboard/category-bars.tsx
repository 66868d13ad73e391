import type { CategoriesReport, Money } from '@stoa/api-client'
import { ChartColumn, Table } from 'lucide-react'
import { useState } from 'react'
import { formatMoney, formatNumber } from '../../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { t } from './messages.ts'

/** Each bar has a mark of its own shape; the order of the colours is fixed. */
const marks = ['●', '■', '▲', '◆', '✚', '○']

type Row = CategoriesReport['data'][number]

const nameOf = (row: Row): string => row.name ?? t('noCategory')

/** What departments brought: the first five by themselves, the rest as one. */
export function CategoryBars({ report, isStale }: { report: CategoriesReport; isStale: boolean }) {
  const [isTable, setTable] = useState(false)
  const rows = report.data.filter((row) => row.revenue.amount > 0)
  return (
    <section className="by" aria-labelledby="by-category" data-stale={isStale ? '' : undefined}>
      <div className="row">
        <h2 id="by-category">{t('byCategory')}</h2>
        <Button
          kind="ghost"
          size="s"
          className="push"
          icon={isTable ? ChartColumn : Table}
          onClick={() => setTable(!isTable)}
        >
          {isTable ? t('chart') : t('table')}
        </Button>
      </div>
      {rows.length === 0 && <p className="muted">{t('noneSold')}</p>}
      {rows.length > 0 && (isTable ? <CategoryTable rows={report.data} /> : <Bars rows={rows} />)}
    </section>
  )
}

function Bars({ rows }: { rows: Row[] }) {
  const rest = rows.slice(marks.length - 1)
  const bars: { key: string; name: string; revenue: Money }[] = rows
    .slice(0, rest.length > 1 ? marks.length - 1 : marks.length)
    .map((row) => ({ key: row.id ?? '', name: nameOf(row), revenue: row.revenue }))
  if (rest.length > 1) {
    const amount = rest.reduce((sum, row) => sum + row.revenue.amount, 0)
    bars.push({ key: 'rest', name: t('other'), revenue: { amount, currency: rest[0]?.revenue.currency ?? '' } })
  }
  const highest = Math.max(...bars.map((bar) => bar.revenue.amount))
  return (
    <ol className="hbars">
      {bars.map(({ key, name, revenue }, index) => (
        <li key={key} style={{ '--c': `var(--chart-${index + 1})` } as React.CSSProperties}>
          <span className="mark" aria-hidden>
            {marks[index]}
          </span>
          <span className="clip">{name}</span>
          <span className="strong">{formatMoney(revenue, 'short')}</span>
          <span className="meter" aria-hidden>
            <i style={{ width: `${(revenue.amount / highest) * 100}%` }} />
          </span>
        </li>
      ))}
    </ol>
  )
}

const CategoryTable = ({ rows }: { rows: Row[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className="chart-table" tabIndex={0} aria-label={t('byCategory')}>
    <table className="data-table" data-density="compact">
      <thead>
        <tr>
          <th scope="col">{t('category')}</th>
          <th scope="col" className="num">
            {t('sold')}
          </th>
          <th scope="col" className="num">
            {t('byRevenue')}
          </th>
          <th scope="col" className="num">
            {t('before')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id ?? ''}>
            <th scope="row">{nameOf(row)}</th>
            <td className="num">{formatNumber(row.units)}</td>
            <td className="num">{formatMoney(row.revenue)}</td>
            <td className="num muted">{formatMoney(row.previousRevenue)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
