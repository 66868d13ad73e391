import { X } from 'lucide-react'
import { useState } from 'react'
import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { useCount, useFacets } from '../queries.ts'
import { Facet } from './facet.tsx'
import { sameFilters } from './filters.ts'
import { type AppliedFilter, changeList, type ListState, listQuery, matchingQuery } from './list-state.ts'
import { useSettled } from './use-settled.ts'

type Props = {
  resource: ResourceMeta
  state: ListState
  onApply: (filters: AppliedFilter[]) => void
  onClose: () => void
}

function useDraft(resource: ResourceMeta, state: ListState) {
  const applied = state.filters
  const [draft, setDraft] = useState({ from: applied, filters: applied })
  // The address changed under the panel, by a chip or by Back: it is the truth.
  if (!sameFilters(draft.from, applied)) setDraft({ from: applied, filters: applied })
  const { limit: _, ...query } = listQuery(changeList(state, { filters: draft.filters }), '')
  const { data: count } = useCount(resource.path, query)
  const isChanged = !sameFilters(draft.filters, applied)
  return {
    filters: draft.filters,
    setFilters: (filters: AppliedFilter[]) => setDraft({ from: applied, filters }),
    count,
    isChanged,
  }
}

/** Filters are combined first and run once, with "Show"; the number on the button says what that would bring. */
export function FilterPanel({ resource, state, onApply, onClose }: Props) {
  const { filters, setFilters, count, isChanged } = useDraft(resource, state)
  const isPhone = useIsPhone()
  const { data: counts } = useFacets(resource, useSettled(matchingQuery({ q: state.q, filters })))
  const facets = resource.list.filters.map((filter) => (
    <Facet
      key={filter.field}
      filter={filter}
      filters={filters}
      counts={counts?.find((each) => each.filter === filter.field)}
      onChange={setFilters}
    />
  ))
  const total = count?.total
  const number = total === undefined ? '' : (count?.totalIsEstimate ? '~' : '') + formatNumber(total)
  const apply = () => {
    onApply(filters)
    if (isPhone) onClose()
  }
  const footer = (
    <>
      <Button kind="primary" className="grow" onClick={apply}>
        {number ? t('showN', { number }) : t('show')}
      </Button>
      <Button kind="ghost" onClick={() => setFilters([])} disabled={filters.length === 0}>
        {t('reset')}
      </Button>
    </>
  )
  if (isPhone) {
    return (
      <Dialog title={t('filters')} onClose={onClose} footer={footer} isFlush>
        {facets}
      </Dialog>
    )
  }
  return (
    <aside className="filter-panel" aria-label={t('filters')}>
      <header>
        {t('filters')}
        <span className="push muted">{isChanged && t('notApplied')}</span>
        <IconButton icon={X} size="s" label={t('close')} onClick={onClose} />
      </header>
      <div className="scroll">{facets}</div>
      <footer>{footer}</footer>
    </aside>
  )
}
