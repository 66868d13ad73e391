import type { ActionMeta, ResourceMeta } from '../meta-types.ts'

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
export function objectActions(resource: ResourceMeta, record: Record<string, unknown>): ActionMeta[] {
  return resource.actions.filter((action) => {
    if (action.on !== 'object') return false
    const when = action.availableWhen
    return !when || when.in.includes(String(record[when.field]))
  })
}

export const listActions = (resource: ResourceMeta): ActionMeta[] =>
  resource.actions.filter((action) => action.on === 'list' && !action.path.includes('/imports/'))
