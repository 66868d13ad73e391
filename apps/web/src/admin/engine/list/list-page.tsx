import { Plus } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { selectionActions } from '../actions/action.ts'
import { BulkBar } from '../actions/bulk-bar.tsx'
import { ListVerbs } from '../actions/list-verbs.tsx'
import { deedsOf } from '../bulk/deeds.ts'
import { isPageSelected, MatchingNote } from '../bulk/matching-note.tsx'
import { TrashLink } from '../changes/trash-link.tsx'
import { ExportButton } from '../export/export-button.tsx'
import { ImportButton } from '../import/import-button.tsx'
import { sectionOf, useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { useExactCount, useList } from '../queries.ts'
import { knownTotal, type Page as RecordPage } from '../record.ts'
import { Page } from '../shell/page.tsx'
import { useCellEdits } from './cells/use-cell-edits.ts'
import { chosenColumns } from './chosen-columns.ts'
import { DataTable } from './data-table.tsx'
import { DateDrill } from './date-drill.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { type ListState, matchingQuery } from './list-state.ts'
import { ListToolbar } from './list-toolbar.tsx'
import { NoRows } from './no-rows.tsx'
import { Pagination } from './pagination.tsx'
import { useFilterPanel } from './use-filter-panel.ts'
import { useListState } from './use-list-state.ts'
import { useRowKeys } from './use-row-keys.ts'
import { type Selection, useSelection } from './use-selection.ts'
import { useWidths } from './use-widths.ts'
import { SavedViews } from './views/saved-views.tsx'

function ListActions({
  resource,
  state,
  children,
}: {
  resource: ResourceMeta
  state: ListState
  children?: ReactNode
}) {
  return (
    <>
      {children}
      <ListVerbs resource={resource} />
      <ImportButton resource={resource} />
      <ExportButton resource={resource} state={state} />
      <TrashLink resource={resource} />
      {resource.can.add && (
        <Link className="button" data-kind="primary" to="new">
          <Icon of={Plus} />
          <span className="no-phone">{t('add', { name: lower(resource.label) })}</span>
          <span className="only-phone sr">{t('add', { name: lower(resource.label) })}</span>
          <Kbd className="no-phone">N</Kbd>
        </Link>
      )}
    </>
  )
}

/** How many match. Counted to the last one as soon as all of them can be selected, since then somebody counts on it. */
function useMatching(resource: ResourceMeta, state: ListState, page: RecordPage | undefined, selection: Selection) {
  const { total, totalIsEstimate } = page ? knownTotal(page, state.from) : {}
  const isAsked = selection.isMatching || (!!page && isPageSelected(page, selection))
  const { data: exact } = useExactCount(resource.path, state, isAsked && totalIsEstimate === true)
  return { total: exact ?? total, isEstimate: exact === undefined && totalIsEstimate === true }
}

type Props = {
  resource: ResourceMeta
  /** What a page made by hand adds to those of the list. */
  actions?: ReactNode
}

/** The list of any resource. */
export function ListPage({ resource, actions }: Props) {
  const meta = useMeta()
  const navigate = useNavigate()
  const { search } = useLocation()
  const [state, change] = useListState(resource)
  const { data: page, error, isPlaceholderData, refetch } = useList(resource, state)
  const [isFilterOpen, setFilterOpen] = useFilterPanel()
  const searchRef = useRef<HTMLInputElement>(null)
  const [scope] = useState(() => resource.path)
  const query = matchingQuery(state)
  const selection = useSelection(`${scope}?${search}`, `${scope}?${query}`)
  const canSelect = selectionActions(resource).length > 0 || deedsOf(resource).length > 0
  const rows = page?.data
  const matching = useMatching(resource, state, page, selection)
  const cursor = useRowKeys({
    ids: rows?.map((row) => row.id) ?? [],
    onOpen: (id) => navigate(id, { state: { list: search } }),
    onSelect: canSelect ? selection.toggle : undefined,
    onNew: resource.can.add ? () => navigate('new', { state: { list: search } }) : undefined,
    onSearch: resource.list.search ? () => searchRef.current?.focus() : undefined,
    onFilters: resource.list.filters.length > 0 ? () => setFilterOpen(!isFilterOpen) : undefined,
  })
  const widths = useWidths(resource)
  const edits = useCellEdits(resource)
  const isBlank = !!error || rows?.length === 0
  const hasFilters = resource.list.filters.length > 0
  const crumb = sectionOf(meta, resource)
  return (
    <Page
      isFill
      title={resource.labelPlural}
      crumbs={crumb ? [{ label: crumb.label }] : []}
      actions={
        <ListActions resource={resource} state={state}>
          {actions}
        </ListActions>
      }
    >
      <SavedViews resource={resource} state={state} />
      <ListToolbar
        resource={resource}
        state={state}
        widths={widths}
        onChange={change}
        searchRef={searchRef}
        isFilterOpen={isFilterOpen}
        onToggleFilter={() => setFilterOpen(!isFilterOpen)}
      />
      <DateDrill resource={resource} state={state} onChange={(filters) => change({ filters })} />
      <div className="list-body">
        <section className="list-main" aria-label={resource.labelPlural}>
          {canSelect && page && !isPlaceholderData && <MatchingNote page={page} selection={selection} {...matching} />}
          {isBlank ? (
            <NoRows resource={resource} state={state} error={error} onChange={change} onRetry={refetch} />
          ) : (
            <div className="table-scroll" data-stale={isPlaceholderData ? '' : undefined}>
              <DataTable
                resource={resource}
                shown={chosenColumns(resource, state.columns)}
                widths={widths}
                edits={edits}
                rows={rows}
                ordering={state.ordering || resource.list.defaultOrder}
                onOrder={(ordering) => change({ ordering })}
                selection={canSelect ? selection : undefined}
                cursor={cursor}
                isStale={isPlaceholderData}
              />
            </div>
          )}
          {(!isBlank || (!error && state.cursor)) && (
            <Pagination page={page} state={state} sizes={resource.list.pageSizes} onChange={change} />
          )}
          {page && (selection.ids.length > 0 || selection.isMatching) && (
            <BulkBar resource={resource} selection={selection} matching={{ query, ...matching }} />
          )}
        </section>
        {hasFilters && isFilterOpen && (
          <FilterPanel
            resource={resource}
            state={state}
            onApply={(filters) => change({ filters })}
            onClose={() => setFilterOpen(false)}
          />
        )}
      </div>
    </Page>
  )
}
