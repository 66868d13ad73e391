import { t } from '../../messages.ts'
import { Chip } from '../../ui/chip.tsx'
import { formatDay } from '../format-date.ts'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { useLabels } from '../queries.ts'
import { isDateStep } from './date-steps.ts'
import { filterWords } from './filter-words.ts'
import { type FilterGroup, groupFilters, splitValues, withoutField } from './filters.ts'
import type { AppliedFilter } from './list-state.ts'

type Props = { resource: ResourceMeta; filters: AppliedFilter[]; onChange: (filters: AppliedFilter[]) => void }

function FilterChip({
  resource,
  group,
  onRemove,
}: {
  resource: ResourceMeta
  group: FilterGroup
  onRemove: () => void
}) {
  const { shop } = useMeta()
  const filter = resource.list.filters.find((each) => each.field === group.field)
  const isRelation = filter?.type === 'relation'
  const ids = isRelation ? group.parts.flatMap((part) => splitValues(part.value)) : []
  const { data: labels } = useLabels(filter?.resource, ids)
  const name = filter?.label ?? resource.fields[group.field]?.label ?? group.field
  const words = filterWords(filter, group.parts, { currency: shop.defaultCurrency, labels, formatDay })
  return (
    <Chip onRemove={onRemove} removeLabel={t('removeFilter', { name })}>
      <span className="muted">{name}</span> <b className="clip">{words}</b>
    </Chip>
  )
}

/** The applied filters; the drill-down by date says its own. */
export function FilterChips({ resource, filters, onChange }: Props) {
  const shown = filters.filter((filter) => !isDateStep(filter, resource.list.dateHierarchy))
  return groupFilters(shown).map((group) => (
    <FilterChip
      key={group.field}
      resource={resource}
      group={group}
      onRemove={() => onChange(withoutField(filters, group.field))}
    />
  ))
}
