import type { Context } from '../context.ts'
import { camelCase } from '../names.ts'
import type { ResolvedExposure, ResolvedKit, WriteField } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { ident, join, type Sql, sql } from '../sql.ts'
import type { MadeRow, RowMaker, RowRules } from './row-maker.ts'
import { sampleColumn } from './sample-column.ts'
import type { Sample } from './types.ts'

export type CrudSampleOptions = {
  readonly kit: ResolvedKit
  readonly rows: () => RowMaker
  /** The context of the role `owner`: rows are made to be theirs where a scope asks whose they are. */
  readonly ownerContext: () => Context
  /** The same that the row maker has. */
  readonly rules: RowRules
}

/** A sample for every operation that the kit makes of a resource, from the metadata alone. */
export function crudSamples(options: CrudSampleOptions): Record<string, Sample> {
  const exposures = options.kit.resources.flatMap((resource) => Object.values(resource.exposures))
  return Object.fromEntries(exposures.flatMap((exposure) => samplesOf(options, exposure)))
}

function samplesOf(options: CrudSampleOptions, exposure: ResolvedExposure): [string, Sample][] {
  const key = async () => {
    const row = await visibleRow(options, exposure)
    return { [exposure.lookup]: row[exposure.lookup] }
  }
  const samples: Readonly<Record<string, Sample>> = {
    list: {
      prepare: async () => {
        await visibleRow(options, exposure)
        return {}
      },
    },
    read: { prepare: key },
    create: { prepare: () => createInput(options, exposure) },
    update: { prepare: async () => ({ ...(await key()), ...(await changedInput(options, exposure)) }) },
    remove: { prepare: key },
    history: { prepare: key },
    deletePreview: { prepare: key },
    revert: { prepare: () => changedRow(options, exposure) },
    trash: { prepare: () => ({}) },
    restore: { prepare: () => deletedRow(options, exposure) },
    purge: { prepare: () => deletedRow(options, exposure) },
  }
  return Object.entries(samples).flatMap(([verb, sample]) => {
    const name = `${exposure.audience}.${camelCase(exposure.model.name)}.${verb}`
    return options.kit.operations.has(name) ? [[name, sample] as [string, Sample]] : []
  })
}

/** A row that was deleted, by SQL: what the database recorded is in the trash. */
async function deletedRow(options: CrudSampleOptions, exposure: ResolvedExposure): Promise<MadeRow> {
  const id = (await visibleRow(options, exposure))[exposure.lookup]
  await runSql(options.ownerContext(), sql`DELETE FROM ${ident(exposure.model.table)} t WHERE ${isRow(exposure, id)}`)
  return { [exposure.lookup]: id }
}

/** A row that was changed, by SQL, and what the database recorded of it. */
async function changedRow(options: CrudSampleOptions, exposure: ResolvedExposure): Promise<MadeRow> {
  const ctx = options.ownerContext()
  const id = (await visibleRow(options, exposure))[exposure.lookup]
  const changed = Object.entries(await changedInput(options, exposure))
  const flag = exposure.writes.find((field) => field.kind === 'column' && field.type.id === 'boolean')
  const sets = changed.map(([name, value]) => sql`${ident(name)} = ${value}`)
  if (sets.length === 0 && flag) sets.push(sql`${ident(flag.name)} = NOT ${ident(flag.name)}`)
  await runSql(ctx, sql`UPDATE ${ident(exposure.model.table)} t SET ${join(sets, ', ')} WHERE ${isRow(exposure, id)}`)
  const [change] = await runSql<{ id: string }>(
    ctx,
    sql`SELECT max(id)::text AS id FROM "RowChange" WHERE model = ${exposure.model.name} AND "objectId" = ${String(id)}`,
  )
  return { [exposure.lookup]: id, changeId: change?.id }
}

function isRow({ lookup }: ResolvedExposure, id: unknown): Sql {
  return sql`t.${ident(lookup)}::text = ${String(id)}`
}

/** A new row that the owner sees through an exposure. */
export function visibleRow(
  { rows, ownerContext }: Pick<CrudSampleOptions, 'rows' | 'ownerContext'>,
  exposure: ResolvedExposure,
): Promise<MadeRow> {
  return rows().one(exposure.model.name, scopeValues(exposure, ownerContext()))
}

export function scopeValues(exposure: ResolvedExposure, ctx: Context): MadeRow {
  return Object.fromEntries(
    Object.entries(exposure.scope?.(ctx) ?? {}).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )
}

let inputs = 10_000

async function createInput(options: CrudSampleOptions, exposure: ResolvedExposure): Promise<MadeRow> {
  const n = inputs++
  const values = await ruleValues(options, exposure, n)
  const assigned = exposure.assign?.(options.ownerContext()) ?? {}
  const entries = await Promise.all(
    exposure.writes.map(async (field): Promise<[string, unknown][]> => {
      if (field.kind !== 'column' || field.name in assigned) return []
      if (values[field.name] !== undefined) return [[field.name, values[field.name]]]
      if (!field.meta.isRequired || field.meta.hasDefault || field.meta.isList) return []
      return [[field.name, (await parentKey(options, exposure, field.name)) ?? sampleColumn(field.meta, n)]]
    }),
  )
  return Object.fromEntries(entries.flat())
}

/** One field with another value than it had. */
async function changedInput(options: CrudSampleOptions, exposure: ResolvedExposure): Promise<MadeRow> {
  const n = inputs++
  const values = await ruleValues(options, exposure, n)
  const field = exposure.writes.find(isChangeable)
  return field ? { [field.name]: values[field.name] ?? sampleColumn(field.meta, n) } : {}
}

function isChangeable(field: WriteField): field is Extract<WriteField, { kind: 'column' }> {
  if (field.kind !== 'column' || field.createOnly || field.meta.isList || field.meta.kind !== 'scalar') return false
  return ['String', 'Int', 'BigInt'].includes(field.meta.type)
}

async function ruleValues({ rules, rows }: CrudSampleOptions, exposure: ResolvedExposure, n: number): Promise<MadeRow> {
  return (await rules[exposure.model.name]?.(n, rows())) ?? {}
}

async function parentKey({ rows }: CrudSampleOptions, exposure: ResolvedExposure, name: string): Promise<unknown> {
  const relation = Object.values(exposure.model.fields).find(
    (field) => field.kind === 'relation' && field.from[0] === name,
  )
  if (relation?.kind !== 'relation') return undefined
  return (await rows().one(relation.model))[relation.to[0] as string]
}
