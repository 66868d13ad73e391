import { z } from 'zod'
import { unwrap } from '../zod-kinds.ts'

/** A value put at a path of an input, and what is bad about it. */
export type BadValue = { readonly path: readonly string[]; readonly what: string; readonly value: unknown }

/** Stands for leaving the field out. */
export const absent = Symbol('absent')

const LONG = 20_000

const texts: Readonly<Record<string, unknown>> = {
  'a number': 5,
  'a boolean': true,
  'an object': {},
  'a list': [],
  null: null,
  'nothing at all': absent,
  'an empty text': '',
  SQL: `'; DROP TABLE "User"; --`,
  NUL: 'a\u0000b',
  'a lone surrogate': 'a\ud800b',
  'a very long text': 'x'.repeat(LONG),
  'text that looks like a template': '{{7*7}}%s%n<%= 7 %>',
  'a name of every object': '__proto__',
}

const numbers: Readonly<Record<string, unknown>> = {
  text: 'x',
  'a number as text': '1',
  'a boolean': true,
  'an object': {},
  'a list': [1],
  null: null,
  'nothing at all': absent,
  'a negative number': -1,
  'a fraction': 1.5,
  'beyond 32 bits': 2_147_483_648,
  'beyond 53 bits': 2 ** 53 + 2,
  'a huge number': 1e300,
}

const others: Readonly<Record<string, unknown>> = {
  text: 'x',
  'a number': 7,
  'an object': { x: 1 },
  'a list': ['x'],
  'a list of lists': [[[[]]]],
  null: null,
  'nothing at all': absent,
}

const booleans: Readonly<Record<string, unknown>> = { ...others, 'a boolean as text': 'yes', 'a bit': 1 }

/** What is put in place of each field of an input, objects within it included, by the type that belongs there. */
export function badValues(schema: z.ZodType, path: readonly string[] = []): BadValue[] {
  const bare = unwrap(schema, 'input').schema
  if (!(bare instanceof z.ZodObject)) return []
  return Object.entries(bare.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const inner = unwrap(field, 'input').schema
    const here = [...path, name]
    const own = Object.entries(valuesFor(inner)).map(([what, value]) => ({ path: here, what, value }))
    return [...own, ...(path.length < 2 ? badValues(inner, here) : [])]
  })
}

function valuesFor(schema: z.ZodType): Readonly<Record<string, unknown>> {
  if (schema instanceof z.ZodNumber) return numbers
  if (schema instanceof z.ZodBoolean) return booleans
  if (schema instanceof z.ZodObject || schema instanceof z.ZodArray || schema instanceof z.ZodRecord) return others
  return texts
}

/** A copy of an input with another value at a path. Objects on the way are made where there are none. */
export function withValue(input: unknown, path: readonly string[], value: unknown): Record<string, unknown> {
  const [head, ...rest] = path as [string, ...string[]]
  const own = { ...((input ?? {}) as Record<string, unknown>) }
  if (rest.length > 0) own[head] = withValue(own[head], rest, value)
  else if (value === absent) delete own[head]
  else own[head] = value
  return own
}
