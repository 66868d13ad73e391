import type { FilterMeta } from '../meta-types.ts'
import type { AppliedFilter } from './list-state.ts'

export const filterValue = (filters: AppliedFilter[], field: string, lookup: string): string =>
  filters.find((filter) => filter.field === field && filter.lookup === lookup)?.value ?? ''

/** The same filters with one of them set, or taken out when the value is empty. Order is kept, so chips do not jump. */
export function withFilter(filters: AppliedFilter[], next: AppliedFilter): AppliedFilter[] {
  const same = (filter: AppliedFilter) => filter.field === next.field && filter.lookup === next.lookup
  if (next.value === '') return filters.filter((filter) => !same(filter))
  return filters.some(same) ? filters.map((filter) => (same(filter) ? next : filter)) : [...filters, next]
}

export const withoutField = (filters: AppliedFilter[], field: string): AppliedFilter[] =>
  filters.filter((filter) => filter.field !== field)

/** Several values where the declaration offers `in`, otherwise the one and only. */
export const listLookup = (filter: FilterMeta): 'in' | 'exact' => (filter.lookups.includes('in') ? 'in' : 'exact')

export const splitValues = (value: string): string[] => (value === '' ? [] : value.split(','))

export function toggleValue(value: string, item: string, many: boolean): string {
  const values = splitValues(value)
  if (!many) return values.includes(item) ? '' : item
  return (values.includes(item) ? values.filter((each) => each !== item) : [...values, item]).join(',')
}

export type FilterGroup = { field: string; parts: AppliedFilter[] }

/** One chip for a field, however many lookups it takes: "Price €10 to €400". */
export function groupFilters(filters: AppliedFilter[]): FilterGroup[] {
  const groups: FilterGroup[] = []
  for (const filter of filters) {
    const group = groups.find((each) => each.field === filter.field)
    if (group) group.parts.push(filter)
    else groups.push({ field: filter.field, parts: [filter] })
  }
  return groups
}

export const sameFilters = (a: AppliedFilter[], b: AppliedFilter[]): boolean => {
  const text = (filters: AppliedFilter[]) => filters.map(({ field, lookup, value }) => `${field}__${lookup}=${value}`)
  return text(a).sort().join('&') === text(b).sort().join('&')
}

/** Days as people mean them: "to 5 March" includes the whole day, in the reader's own time zone. */
export const dayToInstant = (day: string, edge: 'start' | 'end'): string => {
  if (day === '') return ''
  const time = new Date(`${day}T${edge === 'start' ? '00:00:00.000' : '23:59:59.999'}`)
  return Number.isNaN(time.getTime()) ? '' : time.toISOString()
}

export const instantToDay = (instant: string): string => {
  const time = new Date(instant)
  if (instant === '' || Number.isNaN(time.getTime())) return ''
  const two = (value: number) => String(value).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}
