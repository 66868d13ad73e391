import type { SalesReport } from '@stoa/api-client'
import { Delta } from './delta.tsx'
import { t } from './messages.ts'
import { deltaOf, formatValue, type Metric, type MetricName, metricNames, metrics } from './metrics.ts'

type Props = { report: SalesReport | undefined; selected: MetricName; onSelect: (metric: MetricName) => void }

/** The figures of the range; the one that is pressed is drawn below. */
export const KpiTabs = ({ report, selected, onSelect }: Props) => (
  <fieldset className="kpis" aria-label={t('dashboard')}>
    {metricNames.map((name) => (
      <Kpi
        key={name}
        metric={metrics[name]}
        report={report}
        isSelected={name === selected}
        onSelect={() => onSelect(name)}
      />
    ))}
  </fieldset>
)

type KpiProps = { metric: Metric; report: SalesReport | undefined; isSelected: boolean; onSelect: () => void }

function Kpi({ metric, report, isSelected, onSelect }: KpiProps) {
  const { name, kind } = metric
  const now = report ? metric.value(report.current) : null
  const before = report ? metric.value(report.previous) : null
  const currency = report?.currency ?? ''
  return (
    <button
      type="button"
      className="kpi-card"
      aria-pressed={isSelected}
      aria-current={isSelected || undefined}
      data-state={report ? undefined : 'loading'}
      title={t(`${name}Note`)}
      onClick={onSelect}
    >
      <span className="name">{t(name)}</span>
      <span className="value">{report ? formatValue(kind, now, currency) : '…'}</span>
      <span className="was">
        {report && <Delta delta={deltaOf(metric, now, before)} />}
        {report && before !== null && t('fromBefore', { value: formatValue(kind, before, currency) })}
      </span>
    </button>
  )
}
