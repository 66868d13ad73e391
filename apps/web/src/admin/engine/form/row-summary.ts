import { formatMoney } from '../../../lib/format.ts'
import type { InlineMeta } from '../meta-types.ts'
import { isMoney, isReference } from '../record.ts'
import { type InlineRow, inlineFields } from './values.ts'

const shown = 3

function words(inline: InlineMeta, row: InlineRow, currency: string): string {
  const fields = inlineFields(inline)
  const field = fields.find((each) => each.type === 'minor' || each.type === 'money') ?? fields[0]
  const value = field ? row.values[field.name] : undefined
  if (isMoney(value)) return formatMoney(value)
  if (field?.type === 'minor' && typeof value === 'number') {
    const own = row.values.currency
    return formatMoney({ amount: value, currency: typeof own === 'string' ? own : currency })
  }
  return isReference(value) ? value._label : String(value ?? '')
}

/** A few rows in a few words: "€89.00, $95.00". */
export function summarise(inline: InlineMeta, rows: InlineRow[], currency: string): string {
  const live = rows.filter((row) => !row.isDeleted)
  const texts = live.map((row) => words(inline, row, currency)).filter(Boolean)
  return texts.slice(0, shown).join(', ') + (texts.length > shown ? '…' : '')
}
