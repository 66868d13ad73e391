import type { FieldError } from '@stoa/kernel'
import { validationFailed } from '../errors.ts'
import { sentenceCase } from '../names.ts'
import { didYouMean } from '../nearest-name.ts'
import type { ResolvedExposure } from '../resolved.ts'
import type { ExchangeColumn } from './column.ts'

/** Titles of a file's columns to names of columns; null for those left out. */
export type Mapping = Readonly<Record<string, string | null>>

/**
 * Finds out what each column of a file is: as `given` says, and by name or label where it says nothing. Throws
 * VALIDATION_FAILED where `given` names what is not there.
 */
export function mapColumns(
  exposure: ResolvedExposure,
  columns: readonly ExchangeColumn[],
  header: readonly string[],
  given: Mapping = {},
): Mapping {
  refuseUnknown(columns, header, given)
  const names = byTitle(exposure, columns)
  const taken = new Set(Object.values(given))
  return Object.fromEntries(
    [...new Set(header.filter(Boolean))].map((title) => {
      if (Object.hasOwn(given, title)) return [title, given[title] ?? null]
      const name = names.get(title.toLowerCase()) ?? null
      if (name === null || taken.has(name)) return [title, null]
      taken.add(name)
      return [title, name]
    }),
  )
}

function refuseUnknown(columns: readonly ExchangeColumn[], header: readonly string[], given: Mapping): void {
  const names = columns.map(({ name }) => name)
  const seen = new Map<string, string>()
  const errors = Object.entries(given).flatMap(([title, name]): FieldError[] => {
    const path = `mapping.${title}`
    const other = name === null ? undefined : seen.get(name)
    if (other !== undefined)
      return [{ path, code: 'repeated', message: `"${title}" and "${other}" cannot both be ${name}.` }]
    if (name !== null) seen.set(name, title)
    if (!header.includes(title))
      return [
        { path, code: 'unknown_column', message: `The file has no column "${title}".${didYouMean(title, header)}` },
      ]
    return name === null || names.includes(name)
      ? []
      : [{ path, code: 'unknown_field', message: `"${name}" is not a column here.${didYouMean(name, names)}` }]
  })
  if (errors.length > 0) throw validationFailed({ detail: errors[0]?.message, errors })
}

// The first to claim a title has it: names before fields before labels.
function byTitle(exposure: ResolvedExposure, columns: readonly ExchangeColumn[]): Map<string, string> {
  const labels = exposure.resource.admin?.exposure.labels ?? {}
  const names = new Map<string, string>()
  const claim = (title: string, name: string) => {
    if (!names.has(title.toLowerCase())) names.set(title.toLowerCase(), name)
  }
  for (const { name } of columns) claim(name, name)
  for (const { name, field } of columns) claim(field, name)
  for (const { name, field } of columns) claim(labels[field] ?? sentenceCase(field), name)
  return names
}
