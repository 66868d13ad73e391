import { ListFilter, ScrollText } from 'lucide-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { t } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Count } from '../../ui/count.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { Page as PageOf } from '../record.ts'
import { Page } from '../shell/page.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { AuditRow } from './audit-row.tsx'
import { type AuditState, auditFilters, auditQuery, changeAudit, readAuditState } from './audit-state.ts'
import { useAudit } from './change-queries.ts'
import type { AuditEntry } from './change-types.ts'

const columns = ['when', 'who', 'what', 'object'] as const

type TableProps = { entries: readonly AuditEntry[]; isStale: boolean; onFilter: (change: AuditState) => void }

function AuditTable({ entries, isStale, onFilter }: TableProps) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <div className="table-scroll" data-stale={isStale ? '' : undefined}>
      <table className="data-table audit-table" aria-label={t('auditLog')} aria-busy={isStale}>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
            <th scope="col">{t('fromWhere')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <AuditRow
              key={entry.id}
              entry={entry}
              isOpen={open === entry.id}
              onToggle={() => setOpen(open === entry.id ? null : entry.id)}
              onFilter={onFilter}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type FilterButtonProps = { applied: number; isOpen: boolean; onToggle: () => void }

const FilterButton = ({ applied, isOpen, onToggle }: FilterButtonProps) => (
  <span className="only-phone">
    <IconButton
      kind="plain"
      icon={ListFilter}
      label={t('filtersApplied', { count: applied })}
      aria-expanded={isOpen}
      onClick={onToggle}
      badge={applied > 0 && <Count value={applied} tone="brand" />}
    />
  </span>
)

type PagesProps = { page: PageOf<AuditEntry> | undefined; state: AuditState; onChange: (change: AuditState) => void }

/** The log only goes on, to what is older; the way back is the browser's, or to the newest. */
function Pages({ page, state, onChange }: PagesProps) {
  const next = page?.page.nextCursor
  return (
    <nav className="pagination" aria-label={t('pages')}>
      <span aria-live="polite">{page && t('rowsShown', { count: page.data.length })}</span>
      <span className="push row" data-gap="4">
        <Button size="s" disabled={!state.cursor} onClick={() => onChange({})}>
          {t('newest')}
        </Button>
        <Button size="s" disabled={!next} onClick={() => next && onChange({ cursor: next })}>
          {t('older')}
        </Button>
      </span>
    </nav>
  )
}

/** Everything that was written, by whomever, through whichever door. */
export function AuditPage() {
  const [params, setParams] = useSearchParams()
  const state = readAuditState(params)
  const [isOpen, setOpen] = useState(false)
  const { data: page, error, isPlaceholderData } = useAudit(auditQuery(state))
  const change = (next: AuditState) => setParams(changeAudit(state, next))
  const entries = page?.data
  const operations = [...new Set(entries?.map(({ operation }) => operation.name))].sort()
  const applied = auditFilters.filter((name) => state[name]).length
  return (
    <Page
      isFill
      title={t('auditLog')}
      crumbs={[{ label: t('system') }]}
      actions={<FilterButton applied={applied} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />}
    >
      <AuditFilters state={state} operations={operations} isOpen={isOpen} onChange={change} />
      <div className="list-body">
        <section className="list-main" aria-label={t('auditLog')}>
          {error && <Callout tone="bad">{error.message}</Callout>}
          {!entries && !error && <Skeleton width="60%" />}
          {entries?.length === 0 && (
            <EmptyState icon={ScrollText} tone="neutral" title={t('nothingFound')}>
              {t('noAuditNote')}
            </EmptyState>
          )}
          {entries && entries.length > 0 && (
            <AuditTable entries={entries} isStale={isPlaceholderData} onFilter={change} />
          )}
          <Pages page={page} state={state} onChange={change} />
        </section>
      </div>
    </Page>
  )
}
