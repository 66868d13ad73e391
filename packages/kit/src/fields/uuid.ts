import { isUuid } from '@stoa/kernel'
import { z } from 'zod'
import type { FieldType } from './field-type.ts'

/** An id: any version of UUID in canonical form. */
export const uuidSchema = z.guid()

export const uuidField: FieldType = {
  id: 'uuid',
  lookups: ['exact', 'in', 'isnull', 'not'],
  output: () => uuidSchema,
  input: () => uuidSchema,
  parse: (text) => (isUuid(text) ? text : undefined),
  widget: () => 'uuid',
}
