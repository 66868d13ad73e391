import { newId } from '@stoa/kernel'
import type { ColumnMeta } from '../fields/field-type.ts'

/** A value that fits a column, another one for each `n`. */
export function sampleColumn(meta: ColumnMeta, n: number): unknown {
  if (meta.isList) return []
  if (meta.kind === 'enum') return meta.values[0]
  if (meta.type === 'String') return sampleText(meta.name, n, meta.maxLength)
  const values: Readonly<Record<typeof meta.type, unknown>> = {
    Int: n + 1,
    BigInt: n + 1,
    Float: n + 0.5,
    Decimal: `${n}.5`,
    Boolean: false,
    DateTime: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
    Json: {},
    Bytes: '',
    Uuid: newId(),
  }
  return values[meta.type]
}

function sampleText(name: string, n: number, maxLength: number | undefined): string {
  const text = /email$/i.test(name) ? `someone-${n}@example.com` : `${name.toLowerCase()}-${n}`
  return text.slice(-(maxLength ?? text.length))
}
