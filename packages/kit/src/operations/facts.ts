import type { Ref } from '../computed.ts'
import { fieldTypeOf } from '../fields/field-type-of.ts'
import type { ResolvedResource } from '../resolved.ts'
import { join, raw, type Sql, sql } from '../sql.ts'

/** What a row holds, by field, as its answer says it. */
export type Facts = Readonly<Record<string, unknown>>

/** What a write makes of a row. `stored` is null for a new one. */
export type RowWrite = { readonly stored: Facts | null; readonly input: Readonly<Record<string, unknown>> }

type Known = Pick<ResolvedResource, 'definition' | 'model'>

/** A JSON object of some fields of a row: those that rules are about. */
export function factsSql(known: Known, names: readonly string[], ref: Ref): Sql {
  const members = names.map((name) => sql`${raw(`'${name}'`)}, ${factSql(known, name, ref)}`)
  return sql`json_build_object(${join(members, ', ')})`
}

function factSql({ definition, model }: Known, name: string, ref: Ref): Sql {
  const computed = definition.computed?.[name]
  if (computed) return computed.sql(ref)
  const meta = model.fields[name]
  if (!meta || meta.kind === 'relation') return raw('NULL')
  const own = ref(meta.column)
  return fieldTypeOf(meta).answer?.(own) ?? own
}
