import type { SalesReport } from '@stoa/api-client'
import { t } from './messages.ts'
import { formatValue, type MetricName, metricNames, metrics } from './metrics.ts'
import { startWords } from './range-words.ts'

/** Every figure behind the charts, place by place, each with the one before below it. */
export function SalesTable({ report }: { report: SalesReport }) {
  const { currency, interval, range } = report
  const words = (figures: SalesReport['current'] | null, name: MetricName) =>
    figures && formatValue(metrics[name].kind, metrics[name].value(figures), currency)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="chart-table" tabIndex={0} aria-label={t('table')}>
      <table className="data-table" data-density="compact">
        <thead>
          <tr>
            <th scope="col">{t(interval)}</th>
            {metricNames.map((name) => (
              <th scope="col" className="num" key={name}>
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.points.map((point) => (
            <tr key={point.start}>
              <th scope="row">{startWords(point.start, interval, 'long', range.timeZone)}</th>
              {metricNames.map((name) => (
                <td className="num" key={name}>
                  {words(point.current, name)}
                  {point.previous && <span className="sub">{words(point.previous, name)}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
