import type { CellEdit, Edits, RowEdits } from '../../engine/grid/edits.ts'
import { stockAt } from './sheet-columns.ts'
import type { SheetRow, SheetRowError, SheetSaved } from './sheet-types.ts'

type PriceChange = { currency: string; amountMinor?: number | null; compareAtMinor?: number | null }

export type SheetRowChange = {
  id: string
  version: string
  sku?: string
  barcode?: string | null
  options?: Record<string, string>
  weightGrams?: number | null
  prices?: PriceChange[]
  stock?: { locationId: string; onHand: number; was: number }[]
}

const members: Record<string, 'sku' | 'barcode' | 'weightGrams'> = {
  sku: 'sku',
  barcode: 'barcode',
  weight: 'weightGrams',
}

const optionsOf = (row: SheetRow) => Object.fromEntries(row.options.map(({ name, value }) => [name, value]))

/** What is sent of a row: cells that could be read, with the version and the stock they were changed from. */
function changeOf(row: SheetRow, edits: RowEdits): SheetRowChange | null {
  const change: Record<string, unknown> = {}
  const prices = new Map<string, PriceChange>()
  const stock: SheetRowChange['stock'] = []
  for (const [key, { value }] of edits) {
    if (value === undefined) continue
    const [part = '', of = ''] = key.split('.')
    const member = members[part]
    if (member) change[member] = value
    else if (part === 'option')
      change.options = { ...optionsOf(row), ...(change.options as object), [key.slice(7)]: value }
    else if (part === 'stock') stock.push({ locationId: of, onHand: Number(value), was: stockAt(row, of) })
    else {
      const amount = part === 'price' ? 'amountMinor' : 'compareAtMinor'
      prices.set(of, { currency: of, ...prices.get(of), [amount]: value })
    }
  }
  const isEmpty = Object.keys(change).length === 0 && prices.size === 0 && stock.length === 0
  if (isEmpty) return null
  return {
    id: row.id,
    version: row.version,
    ...change,
    ...(prices.size > 0 && { prices: [...prices.values()] }),
    ...(stock.length > 0 && { stock }),
  }
}

export const changesToSend = (rows: readonly SheetRow[], edits: Edits): SheetRowChange[] =>
  rows.flatMap((row) => {
    const own = edits.get(row.id)
    return (own && changeOf(row, own)) ?? []
  })

/** What an answer makes of the cells that were sent: saved ones go, refused ones stay with their reason. */
export function settledBy(results: SheetSaved['rows'], edits: Edits): CellEdit[] {
  return results.flatMap(({ id, status, errors }) =>
    [...(edits.get(id) ?? [])].flatMap(([column, edit]): CellEdit[] => {
      if (edit.value === undefined) return []
      if (status === 'saved') return [{ row: id, column, edit: null }]
      const error = reasonAt(column, errors)
      return [{ row: id, column, edit: error ? { ...edit, error } : { text: edit.text, value: edit.value } }]
    }),
  )
}

// What stands against the whole row stands against each of its cells.
function reasonAt(column: string, errors: readonly SheetRowError[]): string | undefined {
  const isOption = column.startsWith('option.')
  const found = errors.find(
    ({ path }) => columnOf(path) === column || path === 'version' || path === 'id' || (isOption && path === 'options'),
  )
  return found?.message
}

/** The column that an error's path speaks of. */
export function columnOf(path: string): string {
  const [part, of = '', member] = path.split('.')
  if (part === 'prices') return `${member === 'compareAtMinor' ? 'compare' : 'price'}.${of}`
  if (part === 'stock') return `stock.${of}`
  if (part === 'options' && of) return `option.${path.slice('options.'.length)}`
  return part === 'weightGrams' ? 'weight' : (part ?? '')
}
