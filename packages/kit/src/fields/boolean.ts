import { z } from 'zod'
import type { FieldType } from './field-type.ts'

const words: Readonly<Record<string, boolean>> = { true: true, false: false, '1': true, '0': false }

export const booleanField: FieldType = {
  id: 'boolean',
  lookups: ['exact', 'isnull', 'not'],
  output: () => z.boolean(),
  input: () => z.boolean(),
  parse: (text) => words[text.toLowerCase()],
  widget: () => 'boolean',
}
