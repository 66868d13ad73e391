import type { FieldError } from '@stoa/kernel'
import { didYouMean, notFound, parseListText, type ResolvedExposure, refuseCaller, validationFailed } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'

/** The admin lists that the caller may see, by path. */
export function listsOf(ctx: Ctx): Map<string, ResolvedExposure> {
  const lists = ctx.services.runtime().kit.resources.flatMap(({ exposures: { admin } }) => {
    const list = admin?.operations.list
    return admin && list && refuseCaller(list.access, ctx.actor) === null ? [[admin.path, admin] as const] : []
  })
  return new Map(lists)
}

/** The list at a path. Throws NOT_FOUND naming `resource`, also where the caller may not see it. */
export function requireList(ctx: Ctx, resource: string): ResolvedExposure {
  const lists = listsOf(ctx)
  const list = lists.get(resource)
  if (list) return list
  const message = `"${resource}" is not a list of the admin.${didYouMean(resource, [...lists.keys()])}`
  throw notFound({ detail: message, errors: [{ path: 'resource', code: 'unknown_resource', message }] })
}

/** Of the page's own parameters, those that a view keeps. The others say which page is open. */
const kept = new Set(['columns', 'ordering', 'limit', 'q'])
const dropped = new Set(['cursor', 'page', 'from', 'count', 'view', 'fields', 'include'])

/** The query of a view as it is stored. Throws VALIDATION_FAILED naming `query` where the list does not take it. */
export function checkQuery(list: ResolvedExposure, query: string): string {
  const params = new URLSearchParams(query)
  for (const name of dropped) params.delete(name)
  const rows = new URLSearchParams([...params].filter(([name]) => name === 'q' || !kept.has(name)))
  const errors = [...refusedColumns(list, params.get('columns')), ...refusedRows(list, rows)]
  if (errors.length > 0) throw validationFailed({ detail: errors[0]?.message, errors })
  return params.toString()
}

function refusedColumns({ shape }: ResolvedExposure, columns: string | null): FieldError[] {
  return (columns ?? '')
    .split(',')
    .filter((name) => name !== '' && !Object.hasOwn(shape.fields, name))
    .map((name) => ({
      path: 'query',
      code: 'unknown_field',
      message: `"${name}" is not a column.${didYouMean(name, Object.keys(shape.fields))}`,
    }))
}

function refusedRows(list: ResolvedExposure, rows: URLSearchParams): FieldError[] {
  try {
    parseListText(list, rows.toString())
    return []
  } catch (error) {
    const { fieldErrors } = error as { fieldErrors?: readonly FieldError[] }
    if (!fieldErrors) throw error
    return fieldErrors.map((each) => ({ ...each, path: 'query' }))
  }
}
