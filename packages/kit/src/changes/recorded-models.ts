import type { ResourceDefinition } from '../define-resource.ts'
import type { ModelMeta, RelationMeta, SchemaMeta } from '../model-meta.ts'
import type { ResolvedInline, ResolvedResource, WriteField } from '../resolved.ts'
import { deleteRule } from './delete-rule.ts'
import type { OwnerStep, RecordedModel } from './recorded-model.ts'

type Found = { -readonly [K in keyof RecordedModel]: RecordedModel[K] } & {
  visible: Set<string>
  labels: Record<string, string>
}

const SECRET = /password|secret|token/i

/** What is recorded of a resource, its defaults filled in; null where nothing is. */
export function historyOf(definition: ResourceDefinition): Exclude<ResourceDefinition['history'], boolean> | null {
  const { history, admin } = definition
  if (history === false) return null
  const verbs = admin?.operations ?? ['create', 'update', 'remove']
  const isWritten = admin !== undefined && verbs.some((verb) => verb !== 'list' && verb !== 'read')
  if (history === undefined) return isWritten ? {} : null
  return history === true ? {} : history
}

/** Whether staff may delete rows of it. */
export function isRemovable({ admin }: ResourceDefinition): boolean {
  return admin !== undefined && (admin.operations ?? ['remove']).includes('remove')
}

/**
 * Every model to record, from the declarations: what the admin writes, the rows that belong to it (inlines, and what
 * `history.include` names), and of all else that deleting one takes along, the deletes.
 */
export function recordedModels(
  schema: SchemaMeta,
  resources: readonly ResolvedResource[],
): ReadonlyMap<string, RecordedModel> {
  const found = new Map<string, Found>()
  const refused = new Set(
    resources.filter(({ definition }) => definition.history === false).map(({ model }) => model.name),
  )
  const add = (model: ModelMeta, scope: RecordedModel['scope'], owner: RecordedModel['owner']): Found => {
    const known = found.get(model.name) ?? {
      model,
      scope,
      owner,
      without: unrecorded(model, resources),
      visible: new Set(),
      labels: {},
    }
    found.set(model.name, { ...known, scope: known.scope === 'all' ? 'all' : scope, owner: known.owner ?? owner })
    return found.get(model.name) as Found
  }
  const recorded = resources.filter(({ definition }) => historyOf(definition) !== null)
  for (const resource of recorded) show(add(resource.model, 'all', null), resource)
  for (const resource of recorded) {
    const own: Way = { schema, root: resource.model.name, steps: [], add, refused }
    addInlines(own, resource.model, resource.exposures.admin?.writes ?? [])
    for (const path of historyOf(resource.definition)?.include ?? []) addPath(own, resource.model, path.split('.'))
  }
  for (const resource of recorded.filter(({ definition }) => isRemovable(definition))) {
    const derived = new Set(historyOf(resource.definition)?.derived ?? [])
    addCascades({ schema, root: resource.model.name, steps: [], add, refused }, resource.model, '', derived)
  }
  return found
}

type Way = {
  readonly schema: SchemaMeta
  readonly root: string
  readonly steps: readonly OwnerStep[]
  readonly add: (model: ModelMeta, scope: RecordedModel['scope'], owner: RecordedModel['owner']) => Found
  readonly refused: ReadonlySet<string>
}

function along(way: Way, parent: ModelMeta, relation: RelationMeta): Way {
  const step = {
    column: relation.inverse?.fields[0] as string,
    parent,
    references: relation.inverse?.references[0] as string,
  }
  return { ...way, steps: [step, ...way.steps] }
}

function addInlines(way: Way, parent: ModelMeta, writes: readonly WriteField[]): void {
  for (const field of writes) {
    if (field.kind !== 'inline' || way.refused.has(field.inline.model.name)) continue
    const next = along(way, parent, field.inline.relation)
    showInline(way.add(field.inline.model, 'all', { model: way.root, steps: next.steps }), field.inline)
    addInlines(next, field.inline.model, field.inline.writes)
  }
}

// `include` names the rows as part of the record: all of what they hold is shown, secrets apart.
function addPath(way: Way, parent: ModelMeta, [name, ...rest]: readonly string[]): void {
  const relation = parent.fields[name ?? '']
  if (relation?.kind !== 'relation' || !relation.inverse) return
  const child = way.schema[relation.model] as ModelMeta
  const next = along(way, parent, relation)
  const added = way.add(child, 'all', { model: way.root, steps: next.steps })
  const own = child.primaryKey.length === 1 ? child.primaryKey : []
  const tied = [...own, next.steps[0]?.column]
  for (const column of columnsOf(child)) if (!tied.includes(column)) added.visible.add(column)
  addPath(next, child, rest)
}

function addCascades(way: Way, parent: ModelMeta, path: string, derived: ReadonlySet<string>): void {
  for (const relation of Object.values(parent.fields)) {
    if (relation.kind !== 'relation' || !relation.inverse) continue
    const child = way.schema[relation.model] as ModelMeta
    const here = path === '' ? relation.name : `${path}.${relation.name}`
    const isLoop = child === parent || way.steps.some((step) => step.parent === child)
    if (deleteRule(child, relation) !== 'Cascade' || isLoop || derived.has(here) || way.refused.has(child.name))
      continue
    const next = along(way, parent, relation)
    way.add(child, 'deletes', { model: way.root, steps: next.steps })
    addCascades(next, child, here, derived)
  }
}

function unrecorded(model: ModelMeta, resources: readonly ResolvedResource[]): string[] {
  const definition = resources.find((resource) => resource.model === model)?.definition
  const declared = definition && historyOf(definition)?.without
  return Object.values(model.fields).flatMap((field) => {
    if (field.kind === 'relation') return []
    const isStamp = field.kind === 'scalar' && field.isUpdatedAt
    return isStamp || SECRET.test(field.name) || declared?.includes(field.name) ? [field.column] : []
  })
}

function show(recorded: Found, resource: ResolvedResource): void {
  const exposure = resource.exposures.admin
  if (!exposure) return
  Object.assign(recorded.labels, resource.definition.admin?.labels)
  for (const field of Object.values(exposure.shape.fields))
    if (field.kind === 'column') recorded.visible.add(field.meta.column)
  showWrites(recorded, exposure.writes)
}

function showInline(recorded: Found, inline: ResolvedInline): void {
  Object.assign(recorded.labels, inline.labels)
  for (const field of Object.values(inline.shape.fields))
    if (field.kind === 'column') recorded.visible.add(field.meta.column)
  showWrites(recorded, inline.writes)
}

function showWrites(recorded: Found, writes: readonly WriteField[]): void {
  for (const field of writes) {
    if (field.kind === 'column') recorded.visible.add(field.meta.column)
    if (field.kind === 'composite')
      for (const name of Object.values(field.computed.writes ?? {})) recorded.visible.add(name)
  }
}

/** Names of a model's columns, in the order of the schema. */
export function columnsOf(model: ModelMeta): string[] {
  return Object.values(model.fields).flatMap((field) => (field.kind === 'relation' ? [] : [field.column]))
}
