import { booleanField } from './boolean.ts'
import { enumField } from './choice.ts'
import { dateTimeField } from './date-time.ts'
import type { ColumnMeta, FieldType } from './field-type.ts'
import { jsonField } from './json.ts'
import { listField } from './list.ts'
import { decimalField, integerField } from './number.ts'
import { textField } from './text.ts'
import { uuidField } from './uuid.ts'

const byScalar: Readonly<Record<string, FieldType>> = {
  String: textField,
  Int: integerField,
  BigInt: integerField,
  Float: decimalField,
  Decimal: decimalField,
  Boolean: booleanField,
  DateTime: dateTimeField,
  Json: jsonField,
  Uuid: uuidField,
}

/** The field type of a column. Throws for a type no door can carry (Bytes). */
export function fieldTypeOf(meta: ColumnMeta): FieldType {
  if (meta.isList) return listField
  if (meta.kind === 'enum') return enumField
  const type = byScalar[meta.type]
  if (!type) throw new Error(`No field type for ${meta.type} (field ${meta.name})`)
  return type
}
