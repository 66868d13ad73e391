import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { CategoryBars } from './category-bars.tsx'
import type { DashboardState } from './dashboard-state.ts'
import { KpiTabs } from './kpi-tabs.tsx'
import { t } from './messages.ts'
import { metrics } from './metrics.ts'
import { type useSales, useTopCategories } from './report-queries.ts'
import { SalesChart } from './sales-chart.tsx'
import type { ChangeDashboard } from './use-dashboard-state.ts'

type Props = { state: DashboardState; change: ChangeDashboard; sales: ReturnType<typeof useSales> }

/** The figures, the chosen one over time, and what the departments have in it. */
export function SalesCard({ state, change, sales }: Props) {
  const { data: report, error, isPlaceholderData, refetch } = sales
  const categories = useTopCategories(state)
  return (
    <section className="card span-12 sales" aria-label={t('dashboard')} aria-busy={!report || isPlaceholderData}>
      {error && (
        <Callout tone="bad" actions={<Button onClick={() => refetch()}>{t('tryAgain')}</Button>}>
          {t('failed')} {error.message}
        </Callout>
      )}
      <KpiTabs report={report} selected={state.metric} onSelect={(metric) => change({ metric })} />
      <div className="dash-chart">
        {report ? (
          <SalesChart report={report} metric={metrics[state.metric]} isStale={isPlaceholderData} change={change} />
        ) : (
          <div className="pad over-time bones" />
        )}
        {categories.data ? (
          <CategoryBars report={categories.data} isStale={categories.isPlaceholderData} />
        ) : (
          <section className="by" aria-label={t('byCategory')} />
        )}
      </div>
    </section>
  )
}
