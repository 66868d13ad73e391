import type { ModelMeta } from '../model-meta.ts'
import { raw, type Sql, sql } from '../sql.ts'

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The primary key of a row as text, as change records keep it; several columns are joined by a slash. */
export function keyText(model: ModelMeta, alias: string): string {
  return model.primaryKey.map((key) => `${alias}.${quote(key)}::text`).join(` || '/' || `)
}

/** Whether a row has the key given as text, by its index. */
export function hasKey(model: ModelMeta, alias: string, text: Sql): Sql {
  const isAlone = model.primaryKey.length === 1
  return model.primaryKey
    .map((key, index) => {
      const part = isAlone ? text : sql`split_part(${text}, '/', ${raw(String(index + 1))})`
      return sql`${raw(`${alias}.${quote(key)}`)} = ${part}::${raw(castOf(model, key))}`
    })
    .reduce((left, right) => sql`${left} AND ${right}`)
}

function castOf(model: ModelMeta, key: string): string {
  const field = model.fields[key]
  if (field?.kind === 'enum') return quote(field.enumName)
  const type = field?.kind === 'scalar' ? field.type : 'String'
  const casts: Partial<Record<typeof type, string>> = {
    Uuid: 'uuid',
    Int: 'int',
    BigInt: 'bigint',
    DateTime: 'timestamptz',
  }
  return casts[type] ?? 'text'
}
