import { z } from 'zod'
import type { ColumnMeta, FieldType } from './field-type.ts'

const NUL = '\u0000'

function limited(meta: ColumnMeta): z.ZodString {
  return z.string().max((meta.kind === 'scalar' ? meta.maxLength : undefined) ?? 1_000_000)
}

function input(meta: ColumnMeta): z.ZodType {
  const schema = limited(meta)
  // Required text without a default says something: an empty string is as good as none.
  const saysSomething = meta.isRequired && !('hasDefault' in meta && meta.hasDefault)
  return saysSomething ? schema.refine((value) => value.trim().length > 0, 'Must not be empty') : schema
}

function widget(meta: ColumnMeta): string {
  if (/email$/i.test(meta.name)) return 'email'
  if (/^slug$/i.test(meta.name)) return 'slug'
  if (/Url$/.test(meta.name)) return 'url'
  if (meta.kind === 'scalar' && (meta.maxLength ?? 100_000) > 250)
    return meta.doc?.startsWith('Markdown') ? 'markdown' : 'text'
  return 'string'
}

export const textField: FieldType = {
  id: 'string',
  lookups: [
    'exact',
    'iexact',
    'contains',
    'icontains',
    'startswith',
    'istartswith',
    'endswith',
    'in',
    'gt',
    'gte',
    'lt',
    'lte',
    'range',
    'isnull',
    'not',
  ],
  output: () => z.string(),
  input,
  parse: (text) => (text.includes(NUL) ? undefined : text),
  widget,
}
