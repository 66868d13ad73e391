import type { AdminExposure, FieldSpec, Inline, ResourceDefinition } from '../define-resource.ts'
import { fieldTypeOf } from '../fields/field-type-of.ts'
import type { ModelMeta } from '../model-meta.ts'
import { didYouMean } from '../nearest-name.ts'
import type { Audience, ResolvedInline, WriteField } from '../resolved.ts'
import { resolveOptions } from './form-rules.ts'
import { place, type Resolution } from './scope.ts'
import { relationTypeName, resolveShape } from './shape.ts'

// The kit or the database fills these; a caller never does.
const alwaysReadonly = new Set(['createdAt', 'updatedAt'])

type WriteRequest = {
  readonly definition: ResourceDefinition
  readonly audience: Audience
  readonly model: ModelMeta
  readonly names: readonly string[]
  readonly readonly: readonly string[]
  readonly createOnly: readonly string[]
  readonly member: string
}

/** The fields a write may carry: what is shown, less what is read-only. */
export function resolveWrites(resolution: Resolution, request: WriteRequest): WriteField[] {
  const writes: WriteField[] = []
  for (const name of request.names) {
    if (request.readonly.includes(name) || alwaysReadonly.has(name) || request.model.primaryKey.includes(name)) continue
    const field = writeField(resolution, request, name)
    if (field) writes.push(field)
  }
  return writes
}

function writeField(resolution: Resolution, request: WriteRequest, name: string): WriteField | null {
  const { model, definition } = request
  const createOnly = request.createOnly.includes(name)
  const own =
    model.name === definition.model
      ? definition.computed?.[name]
      : resolution.definitions.get(model.name)?.computed?.[name]
  if (own) return own.writes || own.save ? { kind: 'composite', name, computed: own, createOnly } : null
  const meta = model.fields[name]
  if (!meta) {
    resolution.problems.add(
      'KIT012',
      place(definition, request.audience, request.member),
      `"${name}" is not a field of ${model.name}.${didYouMean(name, Object.keys(model.fields))}`,
    )
    return null
  }
  if (meta.kind !== 'relation') return { kind: 'column', name, type: fieldTypeOf(meta), meta, createOnly }
  const key = model.fields[meta.from[0] ?? '']
  // A to-many relation is written as an inline, or not at all.
  if (!key || key.kind === 'relation') return null
  return { kind: 'column', name: key.name, type: fieldTypeOf(key), meta: key, createOnly }
}

/** The inlines of a form, each with the type of its rows and what may be written in them. */
export function resolveInlines(
  resolution: Resolution,
  definition: ResourceDefinition,
  model: ModelMeta,
  typeName: string,
  inlines: AdminExposure['inlines'],
): WriteField[] {
  return (inlines ?? []).flatMap((declared) => {
    const resolved = resolveInline(resolution, definition, model, typeName, declared)
    return resolved ? [{ kind: 'inline' as const, name: declared.relation, inline: resolved }] : []
  })
}

function resolveInline(
  resolution: Resolution,
  definition: ResourceDefinition,
  model: ModelMeta,
  typeName: string,
  declared: Inline,
): ResolvedInline | null {
  const relation = model.fields[declared.relation]
  if (relation?.kind !== 'relation' || !relation.isList) {
    resolution.problems.add(
      'KIT017',
      place(definition, 'admin', 'inlines'),
      `"${declared.relation}" is not a to-many relation of ${model.name}.${didYouMean(declared.relation, Object.keys(model.fields))}`,
    )
    return null
  }
  const target = resolution.schema[relation.model] as ModelMeta
  const innerType = relationTypeName(resolution, typeName, relation)
  const shape = resolveShape(resolution, {
    typeName: innerType,
    model: target,
    audience: 'admin',
    specs: inlineSpecs(target, declared),
    member: 'inlines',
    owner: definition,
  })
  const names = declared.fields.filter((spec): spec is string => typeof spec === 'string')
  const writes = resolveWrites(resolution, {
    definition,
    audience: 'admin',
    model: target,
    names: declared.sortBy ? [...names, declared.sortBy] : names,
    readonly: [...(declared.readonly ?? []), ...(relation.inverse?.fields ?? [])],
    createOnly: [],
    member: `inlines.${declared.relation}`,
  })
  return {
    relation,
    model: target,
    shape,
    style: declared.style ?? 'table',
    sortBy: declared.sortBy ?? null,
    label: declared.label,
    labels: declared.labels ?? {},
    extra: declared.extra ?? 0,
    min: declared.min,
    max: declared.max,
    canDelete: declared.canDelete ?? true,
    showChangeLink: declared.showChangeLink ?? false,
    collapsed: declared.collapsed ?? false,
    widgets: declared.widgets ?? {},
    prefill: declared.prefill ?? {},
    options: resolveOptions(resolution, target, declared.options),
    writes: [...writes, ...resolveInlines(resolution, definition, target, innerType, declared.inlines)],
  }
}

/** What a row of the inline answers: its key, what is declared, and the inlines of its own. */
export function inlineSpecs(target: ModelMeta, declared: Inline): FieldSpec[] {
  const own = declared.fields.filter((field) => field !== 'id')
  const sort = declared.sortBy && !own.includes(declared.sortBy) ? [declared.sortBy] : []
  const nested = (declared.inlines ?? []).map((inner) => ({
    [inner.relation]: ['id', ...inner.fields.filter((field) => field !== 'id')],
  }))
  return [...target.primaryKey, ...own, ...sort, ...nested]
}
