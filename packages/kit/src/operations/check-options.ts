import type { FieldError } from '@stoa/kernel'
import type { Context } from '../context.ts'
import { scopeSql } from '../read/scope-sql.ts'
import { keyOf } from '../resolve/form-rules.ts'
import type { ResolvedExposure, ResolvedInline, ResolvedOption, WriteField } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { all, column, ident, type Sql, sql } from '../sql.ts'
import type { Facts, RowWrite } from './facts.ts'

/** A relation that a write sets, or whose conditions it changes; `row` is what it and the other fields will hold. */
type Chosen = { readonly option: ResolvedOption; readonly path: string; readonly row: Facts }

/** What is wrong with the relations of a write: each takes only the rows that its form offers. */
export async function optionErrors(
  ctx: Context,
  exposure: ResolvedExposure,
  { input }: RowWrite,
  row: Facts,
): Promise<FieldError[]> {
  const own = exposure.rules.options.flatMap((option): Chosen[] => {
    const others = Object.values(option.where).flatMap((value) => (typeof value === 'object' ? [value.of] : []))
    const keys = [option.key, ...others.map((name) => keyOf(exposure.model, name))]
    return keys.some((key) => key in input) ? [{ option, path: option.key, row: byKey(exposure, option, row) }] : []
  })
  const chosen = [...own, ...rowsChosen(exposure.writes, input, '')].filter(
    ({ option, row: { [option.key]: id } }) => id,
  )
  const errors: FieldError[] = []
  for (const each of chosen)
    if (!(await isOffered(ctx, each)))
      errors.push({ path: each.path, code: 'not_offered', message: 'Is none of those that can be chosen here.' })
  return errors
}

// What a rule names as a field of the form stands in the row under its key.
function byKey({ model }: ResolvedExposure, { where }: ResolvedOption, row: Facts): Facts {
  const named = Object.values(where).flatMap((value) =>
    typeof value === 'object' ? [[value.of, row[keyOf(model, value.of)]]] : [],
  )
  return { ...row, ...Object.fromEntries(named) }
}

function rowsChosen(writes: readonly WriteField[], input: Facts, path: string): Chosen[] {
  return writes.flatMap((write) =>
    write.kind === 'inline' ? inlineChosen(write.inline, input[write.name], `${path}${write.name}.`) : [],
  )
}

function inlineChosen(inline: ResolvedInline, rows: unknown, path: string): Chosen[] {
  if (!Array.isArray(rows)) return []
  return (rows as Facts[]).flatMap((row, at) => [
    ...inline.options.map((option) => ({ option, path: `${path}${at}.${option.key}`, row })),
    ...rowsChosen(inline.writes, row, `${path}${at}.`),
  ])
}

async function isOffered(ctx: Context, { option, row }: Chosen): Promise<boolean> {
  const target = option.target()
  if (!target) return true
  const conditions = Object.entries(option.where).flatMap(([name, wanted]): Sql[] => {
    const value = typeof wanted === 'object' ? row[wanted.of] : wanted
    const filter = target.filters[name]
    // Where the other field is empty it says nothing yet.
    return filter && value !== null && value !== undefined ? [filter.condition('t', 'exact', sql`${value}`, null)] : []
  })
  const key = column('t', target.model.primaryKey[0] as string)
  const where = all([sql`${key} = ${row[option.key]}`, ...conditions, ...scopeSql(target, ctx, 't')])
  const found = await runSql(ctx, sql`SELECT 1 FROM ${ident(target.model.table)} t WHERE ${where}`)
  return found.length > 0
}
