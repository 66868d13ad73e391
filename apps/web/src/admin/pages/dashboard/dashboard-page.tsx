import { Download } from 'lucide-react'
import { useMeta } from '../../engine/meta.tsx'
import { Page } from '../../engine/shell/page.tsx'
import { IconButton } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { LatestOrdersCard } from './latest-orders-card.tsx'
import { LowStockCard } from './low-stock-card.tsx'
import { t } from './messages.ts'
import { CurrencyChoice, RangePicker } from './range-picker.tsx'
import { RecordsHome } from './records-home.tsx'
import { canSeeReports, useSales } from './report-queries.ts'
import { SalesCard } from './sales-card.tsx'
import { TopProductsCard } from './top-products-card.tsx'
import { useDashboardState } from './use-dashboard-state.ts'
import { useExport } from './use-export.ts'

const files = [
  ['sales', 'exportSales'],
  ['products', 'exportProducts'],
  ['categories', 'exportCategories'],
  ['stock', 'exportStock'],
] as const

function Figures() {
  const [state, change] = useDashboardState()
  const sales = useSales(state)
  const exportFile = useExport(state, sales.data)
  const { orders } = useMeta().resources
  const report = sales.data
  const actions = (
    <>
      {report && report.currencies.length > 1 && (
        <span className="no-phone">
          <CurrencyChoice report={report} change={change} />
        </span>
      )}
      <RangePicker state={state} report={report} change={change} />
      <Menu
        trigger={<IconButton kind="plain" icon={Download} label={t('export')} />}
        items={files.map(([name, label]) => ({ name, label: t(label), onSelect: () => exportFile(name) }))}
      />
    </>
  )
  return (
    <Page title={t('dashboard')} actions={actions}>
      <div className="body">
        <div className="grid-12 dashboard">
          <SalesCard state={state} change={change} sales={sales} />
          <div className="span-8 stretch">
            <TopProductsCard state={state} change={change} />
          </div>
          <div className="span-4 stretch">
            <LowStockCard onExport={() => exportFile('stock')} />
          </div>
          {orders && (
            <div className="span-12">
              <LatestOrdersCard resource={orders} />
            </div>
          )}
        </div>
      </div>
    </Page>
  )
}

/** Where the day begins: the figures of the shop for those who may see them. */
export function DashboardPage() {
  return canSeeReports(useMeta()) ? <Figures /> : <RecordsHome />
}
