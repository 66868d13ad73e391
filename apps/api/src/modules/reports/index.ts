// Owns: DailySales, DailyVariantSales, DailyCategorySales, CustomerFirstOrder, which triggers keep, and ReportCalendar.
// Never: writes anything but the folding of its own rows.
// Emits: nothing.
import { defineJob, defineModule } from '@stoa/kit'
import { reportOperations } from './reports.actions.ts'
import { german } from './reports.de.ts'
import { tendDailyFigures } from './tend-daily-figures.ts'

export { tendDailyFigures } from './tend-daily-figures.ts'

export const reports = defineModule({
  name: 'reports',
  label: 'Reports',
  translations: { de: german },
  operations: reportOperations,
  jobs: [defineJob('reports.tend-daily-figures', { cron: '*/5 * * * *', run: tendDailyFigures })],
  permissions: [{ code: 'reports.dashboard.view', label: 'See the dashboard and reports' }],
})
