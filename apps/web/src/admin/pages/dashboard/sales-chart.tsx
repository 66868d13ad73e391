import type { SalesReport } from '@stoa/api-client'
import { ChartLine, Table } from 'lucide-react'
import { useState } from 'react'
import { formatMoney } from '../../../lib/format.ts'
import { lower } from '../../../lib/language.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { Legend } from './chart/legend.tsx'
import { LineChart } from './chart/line-chart.tsx'
import { shortValue } from './chart/short-value.ts'
import { intervals } from './dashboard-state.ts'
import { t } from './messages.ts'
import { formatValue, type Metric } from './metrics.ts'
import { previousWords, rangeWords, startWords } from './range-words.ts'
import { SalesTable } from './sales-table.tsx'
import type { ChangeDashboard } from './use-dashboard-state.ts'

type Props = { report: SalesReport; metric: Metric; isStale: boolean; change: ChangeDashboard }

/** One figure over time beside the time before, as a chart or as a table. */
export function SalesChart({ report, metric, isStale, change }: Props) {
  const [isTable, setTable] = useState(false)
  const names = { current: t('thisPeriod'), previous: previousWords(report.range) }
  const { interval } = report
  return (
    <div className="pad over-time" data-stale={isStale ? '' : undefined}>
      <div className="row wrap">
        <Legend {...names} />
        <span className="push row">
          {interval !== 'hour' && (
            <Segmented
              label={t('interval')}
              value={interval}
              options={intervals.map((value) => ({ value, label: t(value) }))}
              onChange={(value) => change({ interval: value })}
            />
          )}
          <Button kind="ghost" size="s" icon={isTable ? ChartLine : Table} onClick={() => setTable(!isTable)}>
            {isTable ? t('chart') : t('table')}
          </Button>
        </span>
      </div>
      {metric.name === 'revenue' && <p className="small muted parts">{partsOf(report.current)}</p>}
      {isTable ? <SalesTable report={report} /> : <Drawing report={report} metric={metric} names={names} />}
    </div>
  )
}

const partsOf = ({ gross, refunds }: SalesReport['current']): string =>
  t('grossAndRefunds', { gross: formatMoney(gross), refunds: formatMoney(refunds) })

type DrawingProps = Pick<Props, 'report' | 'metric'> & { names: { current: string; previous: string } }

function Drawing({ report, metric, names }: DrawingProps) {
  const isPhone = useIsPhone()
  const { currency, interval, range } = report
  const long = (start: string) => startWords(start, interval, 'long', range.timeZone)
  const label = t('chartLabel', {
    metric: t(metric.name),
    interval: lower(t(interval)),
    from: rangeWords({ from: range.from, to: range.from }, range.today),
    to: rangeWords({ from: range.to, to: range.to }, range.today),
    previous: names.previous,
  })
  return (
    <LineChart
      isNarrow={isPhone}
      isWhole={metric.kind === 'count'}
      words={{
        ...names,
        label: `${label}. ${t('chartKeys')}`,
        axis: (value) => shortValue(metric.kind, value, currency),
        value: (value) => formatValue(metric.kind, value, currency),
      }}
      points={report.points.map((point) => ({
        short: startWords(point.start, interval, 'short', range.timeZone),
        long: long(point.start),
        previousLong: point.previousStart && long(point.previousStart),
        current: point.current && metric.value(point.current),
        previous: point.previous && metric.value(point.previous),
      }))}
    />
  )
}
