import { dayToInstant } from '../list/filters.ts'
import type { ListQuery } from '../list/list-state.ts'

export const auditFilters = ['actor', 'operation', 'model', 'objectId', 'from', 'to', 'ip', 'changeSetId'] as const

export type AuditFilter = (typeof auditFilters)[number]

/** The state of the audit log is its address. Days in it are the reader's own; `to` includes its day. */
export type AuditState = Partial<Record<AuditFilter | 'cursor', string>>

export function readAuditState(params: URLSearchParams): AuditState {
  const names = [...auditFilters, 'cursor'] as const
  return Object.fromEntries(names.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])))
}

/** Another filter begins at the newest again. */
export function changeAudit({ cursor: _, ...state }: AuditState, change: AuditState): URLSearchParams {
  const next = Object.entries({ ...state, ...change }).filter(([, value]) => value)
  return new URLSearchParams(next as [string, string][])
}

export function auditQuery({ from, to, ...rest }: AuditState): ListQuery {
  const query: ListQuery = Object.fromEntries(Object.entries(rest).filter(([, value]) => value))
  const start = dayToInstant(from ?? '', 'start')
  const last = dayToInstant(to ?? '', 'end')
  if (start) query.from = start
  // The day's last millisecond; the server leaves out the end it is given.
  if (last) query.to = new Date(Date.parse(last) + 1).toISOString()
  return query
}
