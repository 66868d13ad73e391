import type { ColumnMeta } from './field-type.ts'

const sqlTypes: Readonly<Record<string, string>> = { Uuid: 'uuid', Int: 'int', BigInt: 'bigint' }

/** The type in SQL of values that a key is compared with: the column's own, so that its index answers. */
export const sqlTypeOf = (meta: ColumnMeta): string => (meta.kind === 'scalar' && sqlTypes[meta.type]) || 'text'
