import { newId } from '@stoa/kernel'
import type { Connection } from '../context.ts'
import type { FieldMeta, ModelMeta, RelationMeta, SchemaMeta } from '../model-meta.ts'
import { sampleColumn } from './sample-column.ts'

export type MadeRow = Readonly<Record<string, unknown>>

export type RowMaker = {
  /** Inserts rows with everything required filled in, rows they refer to included. `given` wins over what is generated. */
  make(model: string, count: number, given?: MadeRow): Promise<MadeRow[]>
  one(model: string, given?: MadeRow): Promise<MadeRow>
}

/** What a model's rows need beyond their types, by the running number of the row: a country that exists, a sum that adds up. */
export type RowRules = Readonly<Record<string, (n: number, make: RowMaker) => MadeRow | Promise<MadeRow>>>

/** Makes rows of any model from its metadata, by one statement for each model and without the operations under test. */
export function createRowMaker(connection: Connection, schema: SchemaMeta, rules: RowRules = {}): RowMaker {
  let made = 0
  const maker: RowMaker = {
    async make(name, count, given = {}) {
      const model = modelOf(schema, name)
      const numbers = Array.from({ length: count }, () => made++)
      const own = await Promise.all(numbers.map(async (n) => ({ ...(await rules[name]?.(n, maker)), ...given })))
      const parents = await makeParents(maker, model, own)
      const rows = numbers.map((n, index) => ({ ...generated(model, n), ...parents[index], ...own[index] }))
      await insert(connection, model, rows)
      return rows
    },
    one: async (name, given) => (await maker.make(name, 1, given))[0] as MadeRow,
  }
  return maker
}

function modelOf(schema: SchemaMeta, name: string): ModelMeta {
  const model = schema[name]
  if (!model) throw new Error(`${name} is not a model`)
  return model
}

// Rows of their own for each: a unique pair of keys would refuse a shared parent.
async function makeParents(maker: RowMaker, model: ModelMeta, rows: readonly MadeRow[]): Promise<MadeRow[]> {
  const relations = Object.values(model.fields).filter(isRequiredParent)
  const made = await Promise.all(
    relations.map(async (relation) => {
      const lacking = rows.filter((row) => row[relation.from[0] as string] === undefined).length
      return { relation, parents: lacking > 0 ? await maker.make(relation.model, lacking) : [] }
    }),
  )
  return rows.map((row) =>
    Object.fromEntries(
      made.flatMap(({ relation, parents }) => {
        const key = relation.from[0] as string
        return row[key] === undefined ? [[key, parents.shift()?.[relation.to[0] as string]]] : []
      }),
    ),
  )
}

function isRequiredParent(field: FieldMeta): field is RelationMeta {
  return field.kind === 'relation' && field.from.length > 0 && field.isRequired
}

function generated(model: ModelMeta, n: number): MadeRow {
  const foreign = new Set(Object.values(model.fields).flatMap((field) => (field.kind === 'relation' ? field.from : [])))
  return Object.fromEntries(
    Object.values(model.fields).flatMap((field) => {
      if (field.kind === 'relation' || foreign.has(field.name)) return []
      if (model.primaryKey.includes(field.name) && field.kind === 'scalar' && field.type === 'Uuid')
        return [[field.name, newId()]]
      const isFilledByClient = field.kind === 'scalar' && field.isUpdatedAt
      return !field.isRequired || (field.hasDefault && !isFilledByClient) ? [] : [[field.name, sampleColumn(field, n)]]
    }),
  )
}

async function insert(connection: Connection, model: ModelMeta, rows: readonly MadeRow[]): Promise<void> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = names.map((name) => `"${name}"`).join(', ')
  await connection.query({
    text: `INSERT INTO "${model.table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${model.table}", $1::jsonb)`,
    values: [JSON.stringify(rows)],
  })
}
