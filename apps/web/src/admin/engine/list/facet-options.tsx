import { Check } from '../../ui/check.tsx'
import type { Choice, FilterMeta } from '../meta-types.ts'
import { filterValue, listLookup, splitValues, toggleValue, withFilter } from './filters.ts'
import type { AppliedFilter } from './list-state.ts'

export type FacetProps = { filter: FilterMeta; filters: AppliedFilter[]; onChange: (filters: AppliedFilter[]) => void }

/** Choices to tick; one at a time where the filter takes only one. */
export function Options({ filter, filters, onChange, options }: FacetProps & { options: Choice[] }) {
  const lookup = filter.type === 'boolean' ? 'exact' : listLookup(filter)
  const value = filterValue(filters, filter.field, lookup)
  const toggle = (item: string) =>
    onChange(withFilter(filters, { field: filter.field, lookup, value: toggleValue(value, item, lookup === 'in') }))
  return options.map((option) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the check is inside
    <label key={option.value}>
      <Check checked={splitValues(value).includes(option.value)} onChange={() => toggle(option.value)} />
      {option.label}
    </label>
  ))
}
