import { History } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { t } from '../../messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { isEmpty } from '../form/values.ts'
import { formatClock, formatDay, formatFull } from '../format-date.ts'
import { useMeta } from '../meta.tsx'
import type { FieldMeta, ResourceMeta } from '../meta-types.ts'
import { type Revision, type RevisionChange, useHistory } from '../queries.ts'
import type { RecordData } from '../record.ts'
import { listAddress, recordCrumbs } from '../record-crumbs.ts'
import { Page } from '../shell/page.tsx'
import { Value } from '../value.tsx'
import { RecordTabs } from './record-tabs.tsx'

type Props = { resource: ResourceMeta; record: RecordData }

function Line({ name, field, change }: { name: string; field?: FieldMeta; change: { from: unknown; to: unknown } }) {
  const side = (value: unknown, Mark: 'del' | 'ins') =>
    isEmpty(value) ? (
      <span className="muted">{t('emptyValue')}</span>
    ) : (
      <Mark>
        <Value field={field} value={value} isLong />
      </Mark>
    )
  return (
    <div className="line">
      <div className="name">{field?.label ?? name}</div>
      <div className="old">{side(change.from, 'del')}</div>
      <div className="new">{side(change.to, 'ins')}</div>
    </div>
  )
}

const operations: Record<string, 'opCreate' | 'opUpdate' | 'opDelete'> = {
  create: 'opCreate',
  update: 'opUpdate',
  remove: 'opDelete',
}

function operationWords({ name, label }: Revision['operation']): string {
  const known = operations[name.split('.').at(-1) ?? '']
  return known ? t(known) : label
}

/** The fields of all rows; those of a part carry its name. */
function linesOf(resource: ResourceMeta, changes: RevisionChange[]) {
  return changes.flatMap((row) =>
    row.fields.map(({ field, label, from, to }) => {
      const isOwn = row.model === resource.name
      const part = row.label ? `${row.label}: ` : ''
      return {
        key: `${row.id} ${field}`,
        name: isOwn ? label : `${part}${label}`,
        field: isOwn ? resource.fields[field] : undefined,
        change: { from, to },
      }
    }),
  )
}

function Entry({ resource, revision }: { resource: ResourceMeta; revision: Revision }) {
  const who = revision.actor?._label ?? t('system')
  const lines = linesOf(resource, revision.changes)
  return (
    <li className="revision">
      <Avatar name={who} />
      <div className="stack">
        <div className="row">
          <span>
            <b className="strong">{who}</b> <span className="muted">{operationWords(revision.operation)}</span>
          </span>
          <time className="push muted small" dateTime={revision.at} title={formatFull(revision.at)}>
            {formatClock(revision.at)}
          </time>
        </div>
        {lines.length > 0 && (
          <div className="diff-view">
            {lines.map(({ key, ...line }) => (
              <Line key={key} {...line} />
            ))}
          </div>
        )}
      </div>
    </li>
  )
}

/** Revisions under the day they happened on; they come newest first. */
export function byDay(revisions: Revision[]): [day: string, revisions: Revision[]][] {
  const days = new Map<string, Revision[]>()
  for (const revision of revisions) {
    const day = formatDay(revision.at)
    days.set(day, [...(days.get(day) ?? []), revision])
  }
  return [...days]
}

function Revisions({ resource, record }: Props) {
  const [cursor, setCursor] = useState('')
  const { data: page, error } = useHistory(resource.path, record.id, cursor)
  if (error) return <Callout tone="bad">{error.message}</Callout>
  if (!page) return <Skeleton width="60%" />
  if (page.data.length === 0) return <EmptyState icon={History} tone="neutral" title={t('noHistory')} />
  const next = page.page.nextCursor
  return (
    <>
      {byDay(page.data).map(([day, revisions]) => (
        <section key={day}>
          <h2 className="small muted">{day}</h2>
          <ol>
            {revisions.map((revision) => (
              <Entry key={revision.changeSetId} resource={resource} revision={revision} />
            ))}
          </ol>
        </section>
      ))}
      <div className="row">
        {cursor && <Button onClick={() => setCursor('')}>{t('first')}</Button>}
        {next && <Button onClick={() => setCursor(next)}>{t('older')}</Button>}
      </div>
    </>
  )
}

/** Who changed what, field by field. */
export function HistoryPage({ resource, record }: Props) {
  const meta = useMeta()
  const { state } = useLocation()
  const crumbs = recordCrumbs(meta, resource, listAddress(resource, state))
  return (
    <Page
      title={t('tabHistory')}
      crumbs={[...crumbs, { label: record._label, to: `/admin/${resource.path}/${record.id}` }]}
    >
      <RecordTabs resource={resource} id={record.id} />
      <div className="body history" data-width="form">
        <Revisions resource={resource} record={record} />
      </div>
    </Page>
  )
}
