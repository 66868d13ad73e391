import type { ResolvedExposure, ResolvedKit } from '../resolved.ts'
import type { ExchangeColumn } from './column.ts'
import { exchangeColumns } from './exchange-columns.ts'

/** The columns that a file may have: those of an export, and the plain ids of related rows. */
export function importColumns(kit: ResolvedKit, exposure: ResolvedExposure): ExchangeColumn[] {
  return exchangeColumns(kit, exposure).flatMap((column) => {
    const { target, field } = column
    if (target?.kind !== 'reference') return [column]
    const key = kit.schema[target.model]?.primaryKey[0] as string
    if (target.by === key) return [column]
    return [
      column,
      {
        ...column,
        name: `${field}.${key}`,
        read: (row) => (row[field] as Record<string, unknown> | null)?.[key] ?? null,
        target: { ...target, by: key },
      },
    ]
  })
}
