import { z } from 'zod'
import { raw, sql } from '../sql.ts'
import type { FieldType } from './field-type.ts'

const pattern = /^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})?)?$/

/** Reads RFC 3339 with or without a time, a date alone being its midnight, and gives it in UTC; undefined where it is none. */
export function readInstant(text: string): string | undefined {
  if (!pattern.test(text) || !isDay(text.slice(0, 10))) return undefined
  const time = Date.parse(/\d{2}:\d{2}/.test(text) && !/([Zz]|[+-]\d{2}:\d{2})$/.test(text) ? `${text}Z` : text)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

// JavaScript reads 30 February as 2 March.
function isDay(date: string): boolean {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date)
}

function parse(text: string): string | number | undefined {
  // Lookups year, month and day take a number.
  return /^\d{1,4}$/.test(text) ? Number(text) : readInstant(text)
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
