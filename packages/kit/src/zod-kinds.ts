import { z } from 'zod'

/** A schema without its wrappers, seen from the input or the output side. */
export type Unwrapped = { readonly schema: z.ZodType; readonly isNullable: boolean; readonly isOptional: boolean }

export type Side = 'input' | 'output'

/** Takes off optional, nullable, default, pipes and the like, and notes what they said. */
export function unwrap(schema: z.ZodType, side: Side): Unwrapped {
  let current = schema
  let isNullable = false
  let isOptional = false
  for (;;) {
    if (current instanceof z.ZodOptional) isOptional = true
    else if (current instanceof z.ZodNullable) isNullable = true
    else if (current instanceof z.ZodDefault || current instanceof z.ZodPrefault) isOptional ||= side === 'input'
    const inner = innerOf(current, side)
    if (!inner) return { schema: current, isNullable, isOptional }
    current = inner
  }
}

function innerOf(schema: z.ZodType, side: Side): z.ZodType | null {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  )
    return schema.unwrap() as z.ZodType
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodCatch || schema instanceof z.ZodNonOptional)
    return schema.unwrap() as z.ZodType
  if (schema instanceof z.ZodPipe) return pipeSide(schema, side)
  if (schema instanceof z.ZodUnion) return onlyMemberBesidesNull(schema)
  return null
}

// A bare transform has no shape of its own: `preprocess` is known by what follows it, `transform` by what comes before.
function pipeSide(pipe: z.ZodPipe, side: Side): z.ZodType | null {
  const [near, far] = (side === 'input' ? [pipe.def.in, pipe.def.out] : [pipe.def.out, pipe.def.in]) as [
    z.ZodType,
    z.ZodType,
  ]
  if (!(near instanceof z.ZodTransform)) return near
  return side === 'input' ? far : null
}

function onlyMemberBesidesNull(union: z.ZodUnion): z.ZodType | null {
  const members = (union.options as z.ZodType[]).filter((option) => !(option instanceof z.ZodNull))
  return members.length === 1 && union.options.length > 1 ? z.nullable(members[0] as z.ZodType) : null
}

/** Text values of an enum, a literal with several, or a union of literals; null for everything else. */
export function literalValues(schema: z.ZodType): string[] | null {
  if (schema instanceof z.ZodEnum) return textsOnly(schema.options)
  if (schema instanceof z.ZodLiteral) return schema.values.size > 1 ? textsOnly([...schema.values]) : null
  if (!(schema instanceof z.ZodUnion)) return null
  const members = (schema.options as z.ZodType[]).flatMap((option) =>
    option instanceof z.ZodLiteral ? [...option.values] : [null],
  )
  return textsOnly(members)
}

function textsOnly(values: readonly unknown[]): string[] | null {
  return values.every((value) => typeof value === 'string') ? (values as string[]) : null
}

/** The id a schema was given by `meta` or `view`, also where a description was added afterwards. */
export function schemaName(schema: z.ZodType): string | null {
  for (let current: z.ZodType | undefined = schema; current; current = current._zod.parent as z.ZodType | undefined) {
    const id = z.globalRegistry.get(current)?.id
    if (id) return id
  }
  return null
}

const INT_MAX = 2_147_483_647

/** Whether a whole number always fits into 32 bits. */
export function isInt32(schema: z.ZodNumber): boolean {
  return (
    (schema.maxValue ?? Number.POSITIVE_INFINITY) <= INT_MAX &&
    (schema.minValue ?? Number.NEGATIVE_INFINITY) >= -INT_MAX - 1
  )
}
