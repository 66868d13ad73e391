import { z } from 'zod'
import { type Computed, computed } from '../computed.ts'
import type { FieldSpec, ResourceDefinition } from '../define-resource.ts'
import { fieldTypeOf } from '../fields/field-type-of.ts'
import type { ModelMeta, RelationMeta } from '../model-meta.ts'
import { pascalCase, singular } from '../names.ts'
import { didYouMean } from '../nearest-name.ts'
import type { Audience, Shape, ShapeField } from '../resolved.ts'
import { join, sql } from '../sql.ts'
import { modelOf, place, type Resolution, scopeOf } from './scope.ts'

/** The name of the field that carries a row's text in staff answers. */
export const LABEL_FIELD = '_label'

/** The name of the field that carries a row's version in staff answers, for If-Match. Answered where asked for. */
export const VERSION_FIELD = '_version'

export const audiences: readonly Audience[] = ['store', 'account', 'admin']

type ShapeRequest = {
  readonly typeName: string
  readonly model: ModelMeta
  readonly audience: Audience
  readonly specs: readonly FieldSpec[]
  readonly member: string
  readonly owner: ResourceDefinition
}

/** Builds the type an audience sees. The same type name is built once. */
export function resolveShape(resolution: Resolution, request: ShapeRequest): Shape {
  const known = resolution.shapes.get(request.typeName)
  if (known) return known
  const { model, typeName } = request
  const shape: Shape = { typeName, model, doc: model.doc, fields: {} }
  resolution.shapes.set(typeName, shape)
  for (const spec of request.specs) {
    if (typeof spec === 'string') addNamed(resolution, request, shape, spec)
    else for (const [relation, inner] of Object.entries(spec)) addNested(resolution, request, shape, relation, inner)
  }
  if (request.audience === 'admin') addLabel(resolution, shape)
  return shape
}

function addNamed(resolution: Resolution, request: ShapeRequest, shape: Shape, name: string): void {
  const definition = resolution.definitions.get(request.model.name)
  const own = definition?.computed?.[name]
  if (own) {
    shape.fields[name] = { kind: 'computed', name, computed: own }
    return
  }
  const meta = request.model.fields[name]
  if (!meta) {
    const candidates = [...Object.keys(request.model.fields), ...Object.keys(definition?.computed ?? {})]
    resolution.problems.add(
      'KIT012',
      place(request.owner, request.audience, request.member),
      `"${name}" is not a field of ${request.model.name}.${didYouMean(name, candidates)}`,
    )
    return
  }
  if (meta.kind === 'relation') addRelation(resolution, request, shape, meta)
  else shape.fields[name] = { kind: 'column', name, type: fieldTypeOf(meta), meta }
}

function addRelation(resolution: Resolution, request: ShapeRequest, shape: Shape, meta: RelationMeta): void {
  const target = modelOf(resolution, meta.model) as ModelMeta
  const definition = resolution.definitions.get(meta.model)
  const exposure = definition?.[request.audience] ?? (request.audience === 'account' ? definition?.store : undefined)
  if (request.audience === 'admin' && !meta.isList) {
    shape.fields[meta.name] = relationField(resolution, 'admin', meta, referenceShape(resolution, target))
  } else if (definition && exposure?.fields && !meta.isList) {
    const audience = definition[request.audience] ? request.audience : 'store'
    const typeName = exposureTypeName(definition, audience)
    const inner = resolveShape(resolution, {
      typeName,
      model: target,
      audience,
      specs: exposure.fields,
      member: 'fields',
      owner: definition,
    })
    shape.fields[meta.name] = relationField(resolution, request.audience, meta, inner)
  } else {
    resolution.problems.add(
      'KIT013',
      place(request.owner, request.audience, request.member),
      `say which fields of the relation "${meta.name}" are wanted: { ${meta.name}: ['id', …] }`,
    )
  }
}

function addNested(
  resolution: Resolution,
  request: ShapeRequest,
  shape: Shape,
  relation: string,
  inner: readonly FieldSpec[],
): void {
  const meta = request.model.fields[relation]
  if (meta?.kind !== 'relation') {
    const candidates = Object.values(request.model.fields)
      .filter((field) => field.kind === 'relation')
      .map((field) => field.name)
    resolution.problems.add(
      'KIT014',
      place(request.owner, request.audience, request.member),
      `"${relation}" is not a relation of ${request.model.name}.${didYouMean(relation, candidates)}`,
    )
    return
  }
  const target = modelOf(resolution, meta.model) as ModelMeta
  const typeName = relationTypeName(resolution, request.typeName, meta)
  shape.fields[relation] = relationField(
    resolution,
    request.audience,
    meta,
    resolveShape(resolution, { ...request, typeName, model: target, specs: inner }),
  )
}

function relationField(resolution: Resolution, audience: Audience, meta: RelationMeta, shape: Shape): ShapeField {
  const scope = scopeOf(resolution, audience, meta.model)
  return { kind: 'relation', name: meta.name, meta, target: shape.model, shape, scope }
}

/** Whether a read may find nothing at the end of a relation. */
export function isNullable(field: Extract<ShapeField, { kind: 'relation' }>): boolean {
  return !field.meta.isList && (!field.meta.isRequired || field.scope !== null)
}

/** `{id, _label}`: how staff answers show the other end of a relation. */
function referenceShape(resolution: Resolution, model: ModelMeta): Shape {
  const typeName = `Admin${model.name}Reference`
  const known = resolution.shapes.get(typeName)
  if (known) return known
  const shape: Shape = { typeName, model, fields: {} }
  resolution.shapes.set(typeName, shape)
  const id = model.fields[model.primaryKey[0] as string]
  if (id && id.kind !== 'relation')
    shape.fields[id.name] = { kind: 'column', name: id.name, type: fieldTypeOf(id), meta: id }
  addLabel(resolution, shape)
  return shape
}

function addLabel(resolution: Resolution, shape: Shape): void {
  const represent = resolution.definitions.get(shape.model.name)?.represent
  shape.fields[LABEL_FIELD] = {
    kind: 'computed',
    name: LABEL_FIELD,
    computed: labelOf(represent ?? shape.model.primaryKey),
  }
}

/** Makes the version selectable on rows that staff may change. `xmin` changes with every write of the row, whoever writes. */
export function addVersion(shape: Shape): void {
  shape.fields[VERSION_FIELD] = {
    kind: 'computed',
    name: VERSION_FIELD,
    computed: computed({ type: z.string(), sql: (ref) => sql`${ref('xmin')}::text` }),
  }
}

/** A row's text as a computed field. */
export function labelOf(represent: string | readonly string[] | Computed): Computed {
  if (typeof represent === 'object' && 'kind' in represent) return represent
  const names = typeof represent === 'string' ? [represent] : represent
  return computed({
    type: z.string(),
    sql: (ref) =>
      sql`concat_ws(' ', ${join(
        names.map((name) => ref(name)),
        ', ',
      )})`,
  })
}

/** The type of a relation's rows, named for one of them: `ProductVariant` for `Product.variants`. */
export function relationTypeName({ definitions }: Resolution, owner: string, { name, isList }: RelationMeta): string {
  const typeName = `${owner}${pascalCase(isList ? singular(name) : name)}`
  const isTaken = [...definitions.values()].some((definition) =>
    audiences.some((audience) => definition[audience] && exposureTypeName(definition, audience) === typeName),
  )
  return isTaken ? `${typeName}Inline` : typeName
}

export function exposureTypeName(definition: ResourceDefinition, audience: Audience): string {
  const prefix = audience === 'store' ? '' : audience === 'account' ? 'Account' : 'Admin'
  return definition[audience]?.name ?? `${prefix}${definition.model}`
}
