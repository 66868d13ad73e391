import { t } from '../../messages.ts'
import { monthName } from '../format-date.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { filterValue, withFilter } from './filters.ts'
import type { AppliedFilter } from './list-state.ts'

type Props = { resource: ResourceMeta; filters: AppliedFilter[]; onChange: (filters: AppliedFilter[]) => void }

const yearsShown = 4
const months = Array.from({ length: 12 }, (_, at) => at + 1)

/** All time, a year, a month of it. */
export function DateDrill({ resource, filters, onChange }: Props) {
  const field = resource.list.dateHierarchy
  if (!field) return null
  const year = filterValue(filters, field, 'year')
  const month = filterValue(filters, field, 'month')
  const go = (nextYear: string, nextMonth: string) => () => {
    const cleared = withFilter(filters, { field, lookup: 'month', value: nextMonth })
    onChange(withFilter(cleared, { field, lookup: 'year', value: nextYear }))
  }
  const now = new Date().getFullYear()
  const years = Array.from({ length: yearsShown }, (_, at) => String(now - at))
  const step = (label: string, isCurrent: boolean, onClick: () => void) => (
    <button type="button" key={label} aria-current={isCurrent || undefined} onClick={onClick}>
      {label}
    </button>
  )
  const name = resource.fields[field]?.label ?? resource.list.columns.find((column) => column.field === field)?.label
  return (
    <nav className="date-drill" aria-label={name ?? field}>
      <span>{name}</span>
      {step(t('allTime'), year === '', go('', ''))}
      <span className="bar" />
      {[...new Set(year ? [year] : years)].map((each) => step(each, each === year && !month, go(each, '')))}
      {year && <span className="bar" />}
      {year && months.map((each) => step(monthName(each), String(each) === month, go(year, String(each))))}
    </nav>
  )
}
