import { ListFilter } from 'lucide-react'
import type { RefObject } from 'react'
import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Count } from '../../ui/count.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { ColumnsMenu } from './columns-menu.tsx'
import { FilterChips } from './filter-chips.tsx'
import type { ListState } from './list-state.ts'
import { SearchBox } from './search-box.tsx'
import type { Keep } from './use-list-state.ts'
import type { ColumnWidths } from './use-widths.ts'

type Props = {
  resource: ResourceMeta
  state: ListState
  widths: ColumnWidths
  onChange: (change: Partial<ListState>, keep?: Keep) => void
  searchRef: RefObject<HTMLInputElement | null>
  isFilterOpen: boolean
  onToggleFilter: () => void
}

export function ListToolbar({ resource, state, widths, onChange, searchRef, isFilterOpen, onToggleFilter }: Props) {
  const hasFilters = resource.list.filters.length > 0
  const label = t('filtersApplied', { count: state.filters.length })
  return (
    <div className="list-toolbar">
      {resource.list.search && (
        <SearchBox
          ref={searchRef}
          value={state.q}
          label={t('searchIn', { name: lower(resource.labelPlural) })}
          help={t('searchedFields', { names: resource.list.searched.join(', ') })}
          onSearch={(q) => onChange({ q })}
        />
      )}
      <span className="row no-phone chips" data-gap="4">
        <FilterChips resource={resource} filters={state.filters} onChange={(filters) => onChange({ filters })} />
      </span>
      <span className="push row no-phone" data-gap="4">
        <ColumnsMenu resource={resource} state={state} widths={widths} onChange={onChange} />
      </span>
      {hasFilters && (
        <>
          <span className="row no-phone">
            <Button icon={ListFilter} size="s" aria-pressed={isFilterOpen} onClick={onToggleFilter}>
              {t('filters')}
            </Button>
          </span>
          <span className="only-phone push">
            <IconButton
              kind="plain"
              icon={ListFilter}
              label={label}
              onClick={onToggleFilter}
              badge={state.filters.length > 0 && <Count value={state.filters.length} tone="brand" />}
            />
          </span>
        </>
      )}
    </div>
  )
}
