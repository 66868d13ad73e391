import type { AdminExposure, Exposure, FieldSpec, ResourceDefinition, StoreExposure } from '../define-resource.ts'
import type { ModelMeta } from '../model-meta.ts'
import { kebabCase, plural, sentenceCase } from '../names.ts'
import { rowRightsOf } from '../object-grants/row-rights.ts'
import { RIGHTS_FIELD } from '../operations/row-rights.ts'
import type { Audience, ResolvedExposure, ResolvedResource, WriteField } from '../resolved.ts'
import { resolveFilters } from './filters.ts'
import { noRules, resolveFormRules } from './form-rules.ts'
import { resolveOrders } from './orders.ts'
import { addRights } from './rights.ts'
import { place, type Resolution } from './scope.ts'
import { resolveSearch } from './search.ts'
import { addVersion, audiences, exposureTypeName, LABEL_FIELD, resolveShape } from './shape.ts'
import { inlineSpecs, resolveInlines, resolveWrites } from './writes.ts'

/** Expands one declaration into its exposures; their operations are added afterwards. */
export function resolveResource(
  resolution: Resolution,
  module: string,
  definition: ResourceDefinition,
  model: ModelMeta,
): ResolvedResource {
  const name = definition.model
  const label = definition.admin?.label ?? sentenceCase(name)
  const resource: ResolvedResource = {
    definition,
    module,
    model,
    label,
    labelPlural: definition.admin?.labelPlural ?? plural(label),
    hooks: definition.hooks ?? {},
    exposures: {},
    admin: definition.admin ? { exposure: definition.admin, fieldsets: definition.admin.fieldsets } : null,
  }
  for (const audience of audiences) {
    const exposure = definition[audience]
    if (exposure) resource.exposures[audience] = resolveExposure(resolution, resource, audience, exposure)
  }
  return resource
}

function resolveExposure(
  resolution: Resolution,
  resource: ResolvedResource,
  audience: Audience,
  exposure: Exposure,
): ResolvedExposure {
  const { definition, model } = resource
  const typeName = exposureTypeName(definition, audience)
  const specs = exposure.fields ?? adminSpecs(exposure as AdminExposure, model, definition)
  const shape = resolveShape(resolution, { typeName, model, audience, specs, member: 'fields', owner: definition })
  const rules =
    audience === 'admin' ? resolveFormRules(resolution, definition, model, exposure as AdminExposure) : noRules
  if (audience === 'admin') addVersion(shape)
  const isJudgedByRow = rules.rowFacts.length > 0 || (audience === 'admin' && rowRightsOf(resource) !== null)
  if (isJudgedByRow) addRights(resolution, resource, shape, rules.rowFacts)
  const store = audience === 'store' ? (exposure as StoreExposure) : null
  return {
    audience,
    resource,
    model,
    shape,
    path: exposure.path ?? plural(kebabCase(definition.model)),
    scope: exposure.scope ?? null,
    rowRights: audience === 'admin' ? rowRightsOf(resource) : null,
    lookup: store?.lookup ?? (model.primaryKey[0] as string),
    listFields: listFields(resolution, definition, audience, exposure, Object.keys(shape.fields)),
    rules,
    filters: resolveFilters(resolution, definition, audience, exposure, model),
    ...resolveOrders(resolution, definition, audience, exposure, model),
    search: resolveSearch(resolution, definition, audience, exposure, model),
    writes: exposureWrites(resolution, resource, audience, exposure, typeName),
    assign: audience === 'account' ? (definition.account?.assign ?? null) : null,
    cache: store?.cache ?? null,
    operations: {},
  }
}

/** The admin answers what its list, its form and its inlines show. */
function adminSpecs(admin: AdminExposure, model: ModelMeta, definition: ResourceDefinition): FieldSpec[] {
  const inlined = new Set((admin.inlines ?? []).map((declared) => declared.relation))
  const named = [...model.primaryKey, ...admin.list, ...admin.fieldsets.flatMap((set) => set.fields)]
  const readable = [...new Set(named)].filter((name) => !inlined.has(name))
  const keys = readable.flatMap((name) => foreignKey(model, definition, name))
  const inlines = (admin.inlines ?? []).map((declared) => {
    const target = model.fields[declared.relation]
    return {
      [declared.relation]:
        target?.kind === 'relation' ? inlineSpecs({ primaryKey: ['id'] } as unknown as ModelMeta, declared) : [],
    }
  })
  return [...new Set([...readable, ...keys]), ...inlines]
}

function foreignKey(model: ModelMeta, definition: ResourceDefinition, name: string): string[] {
  const field = model.fields[name]
  return field?.kind === 'relation' && !definition.computed?.[name] && field.from[0] ? [field.from[0]] : []
}

function listFields(
  resolution: Resolution,
  definition: ResourceDefinition,
  audience: Audience,
  exposure: Exposure,
  all: string[],
): string[] {
  if (!exposure.list) return all
  const model = resolution.schema[definition.model] as ModelMeta
  const list = new Set<string>(
    audience === 'admin' ? [...model.primaryKey, LABEL_FIELD, ...exposure.list] : exposure.list,
  )
  if (all.includes(RIGHTS_FIELD)) list.add(RIGHTS_FIELD)
  for (const name of list) {
    if (!all.includes(name))
      resolution.problems.add('KIT018', place(definition, audience, 'list'), `"${name}" is not among its fields`)
  }
  return [...list]
}

function exposureWrites(
  resolution: Resolution,
  resource: ResolvedResource,
  audience: Audience,
  exposure: Exposure,
  typeName: string,
): WriteField[] {
  const { definition, model } = resource
  if (audience === 'store') return []
  const admin = audience === 'admin' ? (exposure as AdminExposure) : null
  const names = admin
    ? [...admin.fieldsets.flatMap((set) => set.fields)]
    : (exposure.fields ?? []).filter((spec): spec is string => typeof spec === 'string')
  const readonly = admin?.readonly ?? definition.account?.readonly ?? []
  const own = resolveWrites(resolution, {
    definition,
    audience,
    model,
    names: [...new Set(names)],
    readonly,
    createOnly: admin?.createOnly ?? [],
    member: admin ? 'fieldsets' : 'fields',
  })
  return [...own, ...resolveInlines(resolution, definition, model, typeName, admin?.inlines)]
}
