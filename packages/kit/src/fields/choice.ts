import { z } from 'zod'
import type { ColumnMeta, FieldType } from './field-type.ts'

function values(meta: ColumnMeta): readonly string[] {
  return meta.kind === 'enum' ? meta.values : []
}

export const enumField: FieldType = {
  id: 'enum',
  lookups: ['exact', 'in', 'isnull', 'not'],
  output: (meta) =>
    z.enum(values(meta) as [string, ...string[]]).meta({ id: meta.kind === 'enum' ? meta.enumName : meta.name }),
  input: (meta) =>
    z.enum(values(meta) as [string, ...string[]]).meta({ id: meta.kind === 'enum' ? meta.enumName : meta.name }),
  parse: (text, meta) => (meta && values(meta).includes(text) ? text : undefined),
  widget: () => 'enum',
}
