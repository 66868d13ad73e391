import { z } from 'zod'
import { unwrap } from '../zod-kinds.ts'
import type { Translate } from './translate.ts'

type Owner = Readonly<Record<string, unknown>>

const marked = new WeakMap<z.ZodType, (owner: Owner) => boolean>()

/**
 * A member of an answer that holds words of the system, never of a user: the caller gets it in a language of his own. Where
 * it holds words of users in some objects, `isOurs` tells by the object. Default: the system's everywhere.
 */
export function systemText(isOurs: (owner: Owner) => boolean = () => true): z.ZodString {
  const schema = z.string()
  marked.set(schema, isOurs)
  return schema
}

type Spoken = (value: unknown, translate: Translate, owner?: Owner) => unknown

const made = new WeakMap<z.ZodType, Spoken>()
const asIs: Spoken = (value) => value

/** A function that says the system's words in an answer of this schema in another language, at any depth. */
export function spokenBy(schema: z.ZodType): Spoken {
  const known = made.get(schema)
  if (known) return known
  // Schemas may contain themselves: whoever asks while this is being made gets it once it is.
  made.set(schema, (value, translate, owner) => (made.get(schema) as Spoken)(value, translate, owner))
  const spoken = make(unwrap(schema, 'output').schema)
  made.set(schema, spoken)
  return spoken
}

function make(schema: z.ZodType): Spoken {
  const isOurs = marked.get(schema)
  if (isOurs)
    return (value, translate, owner = {}) => (typeof value === 'string' && isOurs(owner) ? translate(value) : value)
  if (schema instanceof z.ZodArray) return each(spokenBy(schema.element as z.ZodType))
  if (schema instanceof z.ZodRecord) {
    const item = spokenBy(schema.valueType as z.ZodType)
    return (value, translate) =>
      isPlain(value)
        ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, item(inner, translate)]))
        : value
  }
  return schema instanceof z.ZodObject ? membersOf(schema) : asIs
}

function each(item: Spoken): Spoken {
  return (value, translate) => (Array.isArray(value) ? value.map((inner) => item(inner, translate)) : value)
}

function membersOf(schema: z.ZodObject): Spoken {
  const members = Object.entries(schema.shape as Record<string, z.ZodType>).map(
    ([name, inner]) => [name, spokenBy(inner)] as const,
  )
  return (value, translate) => {
    if (!isPlain(value)) return value
    const said: Record<string, unknown> = { ...value }
    for (const [name, spoken] of members)
      if (said[name] !== undefined) said[name] = spoken(said[name], translate, value)
    return said
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
