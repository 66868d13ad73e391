import type { Context } from '../context.ts'
import type { Condition, Row } from '../read/plan.ts'
import { scopeSql } from '../read/scope-sql.ts'
import type { ResolvedFilter } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { all, any, column as columnSql, ident, join, sql } from '../sql.ts'
import type { ExchangeColumn } from './column.ts'
import { readingOf } from './export-plan.ts'
import type { Cells } from './file-import.ts'
import type { ImportWork } from './import-work.ts'
import { isGiven, matchValues, valuesOf } from './match-values.ts'

/** The columns of a file by which its rows are found again: the key first, then what no two rows share. */
export function matchingColumns({
  exposure: { model },
  columns,
}: Pick<ImportWork, 'exposure' | 'columns'>): ExchangeColumn[] {
  const isUnique = ({ target }: ExchangeColumn) =>
    target?.kind === 'value' &&
    target.field.kind === 'column' &&
    target.field.meta.kind === 'scalar' &&
    target.field.meta.isUnique
  const uniques = columns.filter((column) => isUnique(column) && model.uniques.some(([name]) => name === column.name))
  return [...columns.filter(({ target }) => target?.kind === 'key'), ...uniques]
}

/** Finds the rows that are there already: answers a function that gives the row a line of the file means. */
export async function findExisting(
  work: ImportWork,
  ctx: Context,
  rows: readonly Cells[],
): Promise<(cells: Cells) => Row | null> {
  const { model } = work.exposure
  const key = model.primaryKey[0] as string
  const matching = matchingColumns(work)
  const conditions = matching.flatMap(({ name }) => matchValues(model, name, valuesOf(rows, name)) ?? [])
  if (conditions.length === 0) return () => null
  const names = [...new Set([key, ...matching.map(({ name }) => name)])].map((name) => columnSql('t', name))
  const found = await runSql<Record<string, unknown>>(
    ctx,
    sql`SELECT ${join(names, ', ')} FROM ${ident(model.table)} t WHERE ${all([any(conditions), ...scopeSql(work.exposure, ctx, 't')])}`,
  )
  const current = await readCurrent(
    work,
    ctx,
    found.map((row) => row[key]),
  )
  const byValue = new Map(
    found.flatMap((row) =>
      matching.map(({ name }) => [`${name} ${row[name]}`, current.get(String(row[key]))] as const),
    ),
  )
  return (cells) => {
    for (const { name } of matching) {
      const row = isGiven(cells[name]) ? byValue.get(`${name} ${cells[name]}`) : undefined
      if (row) return row
    }
    return null
  }
}

async function readCurrent(work: ImportWork, ctx: Context, ids: readonly unknown[]): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map()
  const { exposure, select } = readingOf(work.exposure, work.columns)
  const key = exposure.model.primaryKey[0] as string
  const where: Condition[] = [{ filter: exposure.filters[key] as ResolvedFilter, lookup: 'in', key: null, value: ids }]
  const { data } = await work.runtime.reads.list(ctx, exposure, {
    select: { ...select, [key]: true },
    where,
    search: null,
    order: [],
    limit: ids.length,
    cursor: null,
    page: null,
    count: 'none',
  })
  return new Map(data.map((row) => [String(row[key]), row]))
}
