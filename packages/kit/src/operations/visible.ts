import { z } from 'zod'
import { unwrap } from '../zod-kinds.ts'

/** Copies of a value what its schema names. */
export type Visible = (value: unknown) => unknown

const made = new WeakMap<z.ZodType, Visible>()
const asIs: Visible = (value) => value

/**
 * A function that drops from an answer what its declared output does not name, at any depth: a handler that answers a whole
 * row must not give away its other columns. Checks nothing else; what cannot be told apart by shape stays as it is.
 */
export function visibleOf(schema: z.ZodType): Visible {
  const known = made.get(schema)
  if (known) return known
  // Schemas may contain themselves: whoever asks while this is being made gets it once it is.
  made.set(schema, (value) => (made.get(schema) as Visible)(value))
  const visible = make(unwrap(schema, 'output').schema)
  made.set(schema, visible)
  return visible
}

function make(schema: z.ZodType): Visible {
  if (schema instanceof z.ZodArray) {
    const item = visibleOf(schema.element as z.ZodType)
    return item === asIs ? asIs : (value) => (Array.isArray(value) ? value.map(item) : value)
  }
  if (schema instanceof z.ZodRecord) {
    const item = visibleOf(schema.valueType as z.ZodType)
    return item === asIs
      ? asIs
      : (value) =>
          isPlain(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, item(inner)])) : value
  }
  const isOpen =
    !(schema instanceof z.ZodObject) ||
    (schema.def.catchall !== undefined && !(schema.def.catchall instanceof z.ZodNever))
  return isOpen ? asIs : objectOf(Object.entries(schema.shape as Record<string, z.ZodType>))
}

function objectOf(entries: [string, z.ZodType][]): Visible {
  const members = entries.map(([name, inner]) => [name, visibleOf(inner)] as const)
  return (value) => {
    if (!isPlain(value)) return value
    const kept: Record<string, unknown> = {}
    for (const [name, visible] of members) if (value[name] !== undefined) kept[name] = visible(value[name])
    return kept
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
