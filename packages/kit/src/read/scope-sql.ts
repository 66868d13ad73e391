import { type RowRight, reachOf } from '../access.ts'
import type { Context } from '../context.ts'
import type { RowScope } from '../define-resource.ts'
import { castForColumn } from '../filters.ts'
import type { ModelMeta } from '../model-meta.ts'
import { grantedSql } from '../object-grants/granted-sql.ts'
import type { RowRights, RowVerb, SelectTree, Shape } from '../resolved.ts'
import { column, param, type Sql, sql } from '../sql.ts'

/** Rows of a model, less those that do not exist for the caller. */
type Scoped = {
  readonly model: ModelMeta
  readonly scope: ((ctx: Context) => RowScope) | null
  readonly rowRights?: RowRights | null
}

/**
 * The row scope as SQL. Values are parameters, so the statement's text depends on the scope's column names only. A caller
 * who has `verb` by grants alone gets the rows that they name, and no others.
 */
export function scopeSql(scoped: Scoped, ctx: Context, alias: string, verb: RowVerb = 'view'): Sql[] {
  const right = limitedRight(scoped, ctx, verb)
  const key = column(alias, scoped.model.primaryKey[0] as string)
  return [
    ...Object.entries(scoped.scope?.(ctx) ?? {}).map(([name, value]) => scopePiece(scoped, name, value, alias)),
    ...(right ? [grantedSql(right, key)] : []),
  ]
}

/** The right that the caller does not have on all rows; null where nothing but the declared scope limits them. */
export function limitedRight({ rowRights }: Pick<Scoped, 'rowRights'>, ctx: Context, verb: RowVerb): RowRight | null {
  const right = verb === 'any' ? null : (rowRights?.[verb] ?? null)
  return right && reachOf(ctx.actor, right) !== 'all' ? right : null
}

/** Text that two callers share exactly when the scopes of a read, those of its relations included, make the same SQL. */
export function scopeKey(
  scoped: Scoped & { readonly shape: Shape },
  tree: SelectTree,
  ctx: Context,
  verb: RowVerb = 'view',
): string {
  const granted = limitedRight(scoped, ctx, verb) ? `g:${verb}` : ''
  return [`${ownKey(scoped, ctx)}${granted}`, ...relationKeys(scoped.shape, tree, ctx)].join(';')
}

function ownKey({ scope }: Pick<Scoped, 'scope'>, ctx: Context): string {
  if (!scope) return ''
  return Object.entries(scope(ctx))
    .map(([name, value]) => `${name}${value === null ? '0' : Array.isArray(value) ? '*' : ''}`)
    .join(',')
}

function relationKeys(shape: Shape, tree: SelectTree, ctx: Context): string[] {
  return Object.entries(tree).flatMap(([name, inner]) => {
    const field = inner === true ? undefined : shape.fields[name]
    return field?.kind === 'relation'
      ? [ownKey(field, ctx), ...relationKeys(field.shape, inner as SelectTree, ctx)]
      : []
  })
}

function scopePiece({ model, scope }: Scoped, name: string, value: unknown, alias: string): Sql {
  const left = column(alias, name)
  if (value === null) return sql`${left} IS NULL`
  const parameter = param((ctx) => scope?.(ctx)[name])
  const enumName = enumOf(model, name)
  return Array.isArray(value)
    ? sql`${left} = ANY(${castForColumn(enumName, 'in', parameter)})`
    : sql`${left} = ${castForColumn(enumName, 'exact', parameter)}`
}

function enumOf(model: ModelMeta, name: string): string | null {
  const meta = model.fields[name]
  return meta?.kind === 'enum' ? meta.enumName : null
}
