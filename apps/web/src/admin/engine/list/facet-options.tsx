import { Check } from '../../ui/check.tsx'
import type { Choice, FilterMeta } from '../meta-types.ts'
import { countWords, type FacetCounts } from './facet-counts.ts'
import { filterValue, listLookup, splitValues, toggleValue, withFilter } from './filters.ts'
import type { AppliedFilter } from './list-state.ts'

export type FacetProps = {
  filter: FilterMeta
  filters: AppliedFilter[]
  /** What each value would bring; left out where that is not counted, or not known yet. */
  counts?: FacetCounts
  onChange: (filters: AppliedFilter[]) => void
}

/** Choices to tick, each with what it would bring; one at a time where the filter takes only one. */
export function Options({ filter, filters, counts, onChange, options }: FacetProps & { options: Choice[] }) {
  const lookup = filter.type === 'boolean' ? 'exact' : listLookup(filter)
  const chosen = filterValue(filters, filter.field, lookup)
  const toggle = (item: string) =>
    onChange(withFilter(filters, { field: filter.field, lookup, value: toggleValue(chosen, item, lookup === 'in') }))
  return options.map(({ value, label }) => {
    const count = countWords(filter, counts, value)
    return (
      // biome-ignore lint/a11y/noLabelWithoutControl: the check is inside
      <label key={value} data-zero={count === '0' ? '' : undefined}>
        <Check checked={splitValues(chosen).includes(value)} onChange={() => toggle(value)} />
        <span className="clip">{label}</span> {count && <span className="n">{count}</span>}
      </label>
    )
  })
}
