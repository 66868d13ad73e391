import { z } from 'zod'
import { isNeeded } from '../computed.ts'
import { uuidSchema } from '../fields/uuid.ts'
import type { ResolvedExposure, ResolvedInline, WriteField } from '../resolved.ts'
import { slugPattern, slugRule } from '../slug.ts'

/** Longest list of inline rows one write may carry. */
const MAX_INLINE_ROWS = 500

/** Lists and reads take their input from the door as a read request; see `read/request.ts`. */
export function listInput(_exposure: ResolvedExposure): z.ZodType {
  return z.object({})
}

export function readInput(exposure: ResolvedExposure): z.ZodType {
  return z.object({ [exposure.lookup]: keySchema(exposure) })
}

export function removeInput(exposure: ResolvedExposure): z.ZodType {
  return z.strictObject({ [exposure.lookup]: keySchema(exposure) })
}

export function createInput(exposure: ResolvedExposure): z.ZodType {
  const slugs = slugsOf(exposure)
  return z
    .strictObject(
      writeShape(
        exposure.writes,
        slugs,
        (field) => slugs.includes(field) || Boolean(exposure.assign && isAssigned(exposure, field)),
      ),
    )
    .meta({ id: `${exposure.shape.typeName}Create` })
}

export function updateInput(exposure: ResolvedExposure): z.ZodType {
  const fields = writeShape(
    exposure.writes.filter((field) => field.kind === 'inline' || !field.createOnly),
    slugsOf(exposure),
    () => true,
  )
  return z.strictObject({ ...fields, [exposure.lookup]: keySchema(exposure) })
}

/** The body of an update without the key from the address: what documentation shows. */
export function updateBody(exposure: ResolvedExposure): z.ZodType {
  const fields = writeShape(
    exposure.writes.filter((field) => field.kind === 'inline' || !field.createOnly),
    slugsOf(exposure),
    () => true,
  )
  return z.strictObject(fields).meta({ id: `${exposure.shape.typeName}Update` })
}

/** The key in the address of one row. */
export function keySchema(exposure: ResolvedExposure): z.ZodType {
  const meta = exposure.model.fields[exposure.lookup]
  if (meta?.kind === 'scalar' && meta.type === 'Int') return z.coerce.number().int().min(0).max(2_147_483_647)
  return meta?.kind === 'scalar' && meta.type === 'Uuid' ? uuidSchema : z.string().max(200)
}

function isAssigned(exposure: ResolvedExposure, field: string): boolean {
  const column = exposure.writes.find((write) => write.name === field)
  return column?.kind === 'column' && column.meta.name.endsWith('Id')
}

/** Columns that are filled with a slug where left out hold slugs when given, too. */
function slugsOf(exposure: ResolvedExposure): string[] {
  return Object.keys(exposure.resource.definition.prefill ?? {})
}

function writeShape(
  writes: readonly WriteField[],
  slugs: readonly string[],
  isOptional: (name: string) => boolean,
): Record<string, z.ZodType> {
  return Object.fromEntries(
    writes.map((field) => [field.name, writeSchema(field, slugs.includes(field.name), isOptional(field.name))]),
  )
}

function writeSchema(field: WriteField, isSlug: boolean, optional: boolean): z.ZodType {
  if (field.kind === 'inline') return inlineRows(field.inline).optional()
  if (field.kind === 'composite')
    return field.computed.nullable
      ? field.computed.type.nullish()
      : optional || !isNeeded(field.computed)
        ? field.computed.type.optional()
        : field.computed.type
  const text = field.type.input(field.meta)
  const base = isSlug && text instanceof z.ZodString ? text.regex(slugPattern, slugRule) : text
  const schema = field.meta.doc ? base.describe(field.meta.doc) : base
  if (!field.meta.isRequired && !field.meta.isList) return schema.nullish()
  return optional || field.meta.hasDefault || field.meta.isList ? schema.optional() : schema
}

function inlineRows(inline: ResolvedInline): z.ZodType {
  const row = z.strictObject({
    id: uuidSchema.optional(),
    ...(inline.canDelete && { _delete: z.literal(true).optional() }),
    ...writeShape(inline.writes, Object.keys(inline.prefill), () => true),
  })
  return z
    .array(
      row
        .superRefine((value, issues) => requireForNew(inline, value, issues))
        .meta({ id: `${inline.shape.typeName}Row` }),
    )
    .max(MAX_INLINE_ROWS)
}

// A row with an id changes that row, so anything may be left out; a row without one must be complete.
function requireForNew(inline: ResolvedInline, row: Record<string, unknown>, issues: z.core.$RefinementCtx): void {
  if (row.id !== undefined) return
  for (const field of inline.writes) {
    const needed =
      field.kind === 'column'
        ? field.meta.isRequired && !field.meta.hasDefault && !field.meta.isList
        : field.kind === 'composite' && isNeeded(field.computed)
    if (needed && row[field.name] === undefined && !Object.hasOwn(inline.prefill, field.name))
      issues.addIssue({ code: 'custom', path: [field.name], message: 'Required' })
  }
}
