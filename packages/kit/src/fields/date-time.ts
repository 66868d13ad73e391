import { z } from 'zod'
import { raw, sql } from '../sql.ts'
import type { FieldType } from './field-type.ts'

// RFC 3339 with or without a time; a date alone is its midnight in UTC.
const pattern = /^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?([Zz]|[+-]\d{2}:\d{2})?)?$/

function parse(text: string): string | number | undefined {
  // Lookups year, month and day take a number.
  if (/^\d{1,4}$/.test(text)) return Number(text)
  if (!pattern.test(text)) return undefined
  const time = Date.parse(/\d{2}:\d{2}/.test(text) && !/([Zz]|[+-]\d{2}:\d{2})$/.test(text) ? `${text}Z` : text)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

export const dateTimeField: FieldType = {
  id: 'dateTime',
  lookups: ['exact', 'gt', 'gte', 'lt', 'lte', 'range', 'isnull', 'not', 'year', 'month', 'day', 'date'],
  output: () => z.iso.datetime(),
  input: () => z.iso.datetime({ offset: true }),
  parse,
  answer: (column) => sql`to_char(${column}${raw(` AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)}`,
  widget: () => 'dateTime',
}
