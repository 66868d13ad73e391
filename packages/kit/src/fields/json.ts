import { z } from 'zod'
import type { FieldType } from './field-type.ts'

export const jsonField: FieldType = {
  id: 'json',
  lookups: ['isnull'],
  output: () => z.unknown(),
  input: () => z.json(),
  parse: () => undefined,
  widget: () => 'json',
}
