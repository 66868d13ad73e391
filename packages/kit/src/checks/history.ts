import type { RecordedModel } from '../changes/recorded-model.ts'
import { columnsOf, historyOf, isRemovable } from '../changes/recorded-models.ts'
import type { ModelMeta, SchemaMeta } from '../model-meta.ts'
import { didYouMean } from '../nearest-name.ts'
import type { ResolvedOperation, ResolvedResource } from '../resolved.ts'
import type { Problems } from './problems.ts'

type Checked = {
  readonly schema: SchemaMeta
  readonly resources: readonly ResolvedResource[]
  readonly recorded: ReadonlyMap<string, RecordedModel>
  readonly operations: ReadonlyMap<string, ResolvedOperation>
}

/** What is declared of history, trash and undo can be done. */
export function checkHistory({ schema, resources, recorded, operations }: Checked, problems: Problems): void {
  for (const resource of resources) {
    const { definition, model } = resource
    const history = historyOf(definition)
    const place = `resource ${definition.model}, history`
    for (const name of history?.without ?? []) {
      if (!columnsOf(model).includes(name))
        problems.add(
          'KIT050',
          `${place}.without`,
          `"${name}" is not a field of ${model.name}.${didYouMean(name, columnsOf(model))}`,
        )
    }
    for (const member of ['include', 'derived'] as const) {
      for (const path of history?.[member] ?? []) checkPath(schema, model, path, `${place}.${member}`, problems)
    }
    if (definition.admin?.trash) checkTrash(resource, recorded.get(model.name), problems)
  }
  for (const operation of operations.values()) {
    if (operation.undoable && operation.kind === 'query')
      problems.add('KIT054', `operation ${operation.name}`, 'a query writes nothing that could be undone')
  }
}

function checkPath(schema: SchemaMeta, model: ModelMeta, path: string, place: string, problems: Problems): void {
  let here = model
  for (const name of path.split('.')) {
    const relation = here.fields[name]
    if (relation?.kind !== 'relation' || !relation.inverse) {
      const known = Object.values(here.fields).flatMap((field) =>
        field.kind === 'relation' && field.inverse ? [field.name] : [],
      )
      problems.add('KIT051', place, `"${name}" is not a to-many relation of ${here.name}.${didYouMean(name, known)}`)
      return
    }
    here = schema[relation.model] as ModelMeta
  }
}

function checkTrash(
  { definition, model }: ResolvedResource,
  recorded: RecordedModel | undefined,
  problems: Problems,
): void {
  const place = `resource ${definition.model}, admin.trash`
  if (recorded?.scope !== 'all' || !isRemovable(definition)) {
    problems.add(
      'KIT052',
      place,
      'needs the operation remove, and a history: what was never recorded cannot be restored',
    )
    return
  }
  for (const field of Object.values(model.fields)) {
    const isLost =
      field.kind !== 'relation' && field.isRequired && !field.hasDefault && recorded.without.includes(field.column)
    if (isLost)
      problems.add(
        'KIT053',
        place,
        `"${field.name}" is required and never recorded, so a deleted row cannot be restored`,
      )
  }
}
