import type { Access, RowRight } from '../access.ts'
import { permissionCode } from '../permissions.ts'
import type { ResolvedExposure, ResolvedKit, ResolvedOperation, ResolvedResource, RowRights } from '../resolved.ts'

/** What the verbs of a resource ask of callers who do not have them on all rows; null where it takes no object grants. */
export function rowRightsOf({ definition, module, model }: ResolvedResource): RowRights | null {
  if (!definition.admin?.objectGrants) return null
  const right = (verb: string): RowRight => {
    const code = permissionCode(module, model.name, verb)
    // Whoever may do something with a row must be able to find it.
    return { model: model.name, permission: code, code: verb === 'view' ? null : code }
  }
  return { view: right('view'), change: right('change'), delete: right('delete') }
}

/** A permission that grants on single rows may stand for. `key` names the row in the input, where it names one. */
export function onRows(access: Access, { model, rowRights }: ResolvedExposure, key: string | null): Access {
  if (!rowRights || access.kind !== 'permission') return access
  const { code } = access
  const isView = code === rowRights.view.permission
  const right = isView ? rowRights.view : { model: model.name, permission: code, code }
  return { ...access, rows: { right, key } }
}

/**
 * What stands under the address of one row, and of no other, is about that row: `POST /admin/products/:id/publish`. The same
 * operation is held to it wherever it is called from.
 */
export function byAddress(operation: ResolvedOperation, resources: readonly ResolvedResource[]): ResolvedOperation {
  const { rest, access, target } = operation
  const [key] = rest?.params ?? []
  if (target.kind === 'crud' || access.kind !== 'permission' || key === undefined || rest?.params.length !== 1)
    return operation
  const exposure = resources
    .map(({ exposures }) => exposures.admin)
    .find((each) => each?.rowRights && rest.path.startsWith(`/admin/${each.path}/:${key}`))
  return exposure ? { ...operation, access: onRows(access, exposure, key) } : operation
}

/** The codes that can be granted on single rows of a resource, those of its own verbs first. */
export function grantableCodes({ operations }: Pick<ResolvedKit, 'operations'>, { model }: ResolvedResource): string[] {
  const rights = [...operations.values()].flatMap(({ access }) =>
    access.kind === 'permission' && access.rows?.right.model === model.name ? [access.rows.right.permission] : [],
  )
  const place = (code: string) => ['view', 'change', 'delete'].indexOf(code.split('.').at(-1) as string) + 1 || 9
  return [...new Set(rights)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}
