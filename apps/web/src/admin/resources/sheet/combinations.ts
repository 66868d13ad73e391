import type { SheetRow } from './sheet-types.ts'

export type StoredOption = { id: string; name: string; values: { id: string; value: string }[] }

export type Combination = { key: string; title: string; valueIds: string[] }

const keyOf = (ids: readonly string[]): string => [...ids].sort().join()

/** The combinations of the options' values that are no variant yet, in the options' order. */
export function missingCombinations(options: readonly StoredOption[], rows: readonly SheetRow[]): Combination[] {
  if (options.some(({ values }) => values.length === 0)) return []
  const made = new Set(rows.map((row) => keyOf(row.options.map(({ valueId }) => valueId))))
  const all = options.reduce<{ id: string; value: string }[][]>(
    (before, { values }) => before.flatMap((one) => values.map((value) => [...one, value])),
    [[]],
  )
  return all.flatMap((values) => {
    const valueIds = values.map(({ id }) => id)
    const key = keyOf(valueIds)
    return made.has(key) ? [] : [{ key, valueIds, title: values.map(({ value }) => value).join(', ') }]
  })
}
