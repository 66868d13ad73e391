import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { holds } from '../condition.ts'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import { ownRights } from '../row-rights.ts'

/** Path of the action below the API's base, with the record's id put in. */
export function actionPath(action: ActionMeta, id?: string): string {
  const path = action.path.replace(/^[A-Z]+\s+/u, '').replace(/^\/api\/v\d+/u, '')
  return id === undefined ? path : path.replace(/\{[^}]+\}|:[a-zA-Z]+/u, encodeURIComponent(id))
}

export const actionMethod = (action: ActionMeta): 'POST' | 'PUT' | 'PATCH' | 'DELETE' => {
  const method = /^([A-Z]+)\s/u.exec(action.path)?.[1]
  return method === 'PUT' || method === 'PATCH' || method === 'DELETE' ? method : 'POST'
}

/** The verbs that make sense for this record now. The server has the last word, this only spares dead buttons. */
export const objectActions = (resource: ResourceMeta, record: Record<string, unknown>): ActionMeta[] =>
  recordVerbs(resource).filter((action) => refusalOf(resource, action, record) === null)

/** Verbs about one record, whatever its state. */
export const recordVerbs = (resource: ResourceMeta): ActionMeta[] =>
  resource.actions.filter((action) => action.on === 'object')

/** Why a verb cannot be done to a record: the declared reason, or that its state is another. Null where it can. */
export function refusalOf(resource: ResourceMeta, action: ActionMeta, record: Record<string, unknown>): string | null {
  const when = action.availableWhen
  const isAvailable = ownRights(record)?.actions.includes(action.name) ?? (!when || holds(when, record))
  if (!when || isAvailable) return null
  const { label = when.field, choices } = resource.fields[when.field] ?? {}
  const value = record[when.field]
  const words = choices?.find((choice) => choice.value === String(value))?.label ?? String(value ?? '–')
  if (when.reason) return when.reason
  return value === undefined ? t('notNow') : t('notInState', { field: lower(label), value: lower(words) })
}

/** Verbs about several records, named one by one. */
export const selectionActions = (resource: ResourceMeta): ActionMeta[] =>
  resource.actions.filter((action) => action.on === 'selection')

/** Verbs about no record in particular. */
export const listActions = (resource: ResourceMeta): ActionMeta[] =>
  resource.actions.filter((action) => action.on === 'list')
