import type { Shape } from '../resolved.ts'
import { spokenBy } from './system-text.ts'
import type { Translate } from './translate.ts'

type Row = Record<string, unknown>

/** Says the system's words in rows of a resource in another language: they stand in computed fields alone. */
export function spokenRows(shape: Shape, value: unknown, translate: Translate): unknown {
  if (Array.isArray(value)) return value.map((row) => spokenRows(shape, row, translate))
  if (typeof value !== 'object' || value === null) return value
  const said: Row = { ...value }
  for (const [name, inner] of Object.entries(value)) {
    const field = shape.fields[name]
    if (field?.kind === 'computed') said[name] = spokenBy(field.computed.type)(inner, translate)
    else if (field?.kind === 'relation') said[name] = spokenRows(field.shape, inner, translate)
  }
  return said
}
