import { changesErrors } from '../changes/changes.errors.ts'
import { recordedModels } from '../changes/recorded-models.ts'
import { checkActions } from '../checks/actions.ts'
import { checkForms } from '../checks/forms.ts'
import { checkHistory } from '../checks/history.ts'
import { checkIndexes } from '../checks/indexes.ts'
import { checkLists } from '../checks/lists.ts'
import { checkMembers } from '../checks/members.ts'
import { checkOperations } from '../checks/operations.ts'
import { checkPages } from '../checks/pages.ts'
import { collectProblems } from '../checks/problems.ts'
import type { Module } from '../define-module.ts'
import type { OperationDefinition } from '../define-operation.ts'
import type { ResourceDefinition } from '../define-resource.ts'
import { kitErrors } from '../errors.ts'
import type { SchemaMeta } from '../model-meta.ts'
import { didYouMean } from '../nearest-name.ts'
import { checkRowRights } from '../object-grants/check-row-rights.ts'
import { byAddress } from '../object-grants/row-rights.ts'
import { exportErrors } from '../operations/export.ts'
import { collectPermissions } from '../permissions.ts'
import type { ResolvedKit, ResolvedOperation, ResolvedResource } from '../resolved.ts'
import { translatorsOf } from '../translations/translators.ts'
import { adminOperations, sharedOperations } from './admin-operations.ts'
import { crudOperations, declaredOperation } from './operations.ts'
import { resolveResource } from './resource.ts'
import type { Resolution } from './scope.ts'

/**
 * Holds the declarations against the schema and makes of them what every door is projected from. The result is frozen.
 * Throws a `DeclarationError` that lists everything wrong at once.
 */
export function resolveModules(modules: readonly Module[], schema: SchemaMeta): ResolvedKit {
  const problems = collectProblems()
  const resolution: Resolution = {
    schema,
    problems,
    definitions: definitionsByModel(modules),
    resources: new Map(),
    recorded: new Map(),
    operations: new Map(),
    reversals: modules.flatMap((module) => module.reversals ?? []),
    verbs: verbsByModel(modules),
    shapes: new Map(),
  }
  const resources = resolveResources(resolution, modules)
  problems.finish()
  const { recorded } = resolution
  for (const [name, model] of recordedModels(schema, resources)) recorded.set(name, model)
  const operations = collectOperations(resolution, modules, resources)
  const events = new Map(modules.flatMap((module) => module.events ?? []).map((event) => [event.name, event]))
  const partial = { schema, modules, resources, operations, events }
  checkOperations(partial, problems)
  checkIndexes(resources, problems)
  checkMembers(schema, resources, problems)
  checkLists(resources, problems)
  checkActions(partial, problems)
  checkForms(schema, resources, problems)
  checkPages(partial, problems)
  checkRowRights(schema, resources, problems)
  checkHistory({ schema, resources, recorded, operations }, problems)
  const translators = translatorsOf(modules, problems)
  problems.finish()
  return Object.freeze({
    ...partial,
    recorded,
    translators,
    subscribers: modules.flatMap((module) => module.subscribers ?? []),
    reversals: resolution.reversals,
    jobs: modules.flatMap((module) => module.jobs ?? []),
    permissions: collectPermissions(partial),
    errors: [
      ...new Map(
        [...kitErrors, ...changesErrors, ...exportErrors, ...modules.flatMap((module) => module.errors ?? [])].map(
          (error) => [error.code, error],
        ),
      ).values(),
    ],
  })
}

function definitionsByModel(modules: readonly Module[]): Map<string, ResourceDefinition> {
  return new Map(
    modules.flatMap((module) => module.resources ?? []).map((definition) => [definition.model, definition]),
  )
}

function verbsByModel(modules: readonly Module[]): Map<string, OperationDefinition[]> {
  const verbs = modules.flatMap((module) => module.operations ?? []).filter(({ admin }) => admin?.on === 'object')
  return Map.groupBy(verbs, ({ admin }) => admin?.model as string)
}

function resolveResources(resolution: Resolution, modules: readonly Module[]): ResolvedResource[] {
  const resources: ResolvedResource[] = []
  for (const module of modules) {
    for (const definition of module.resources ?? []) {
      const model = resolution.schema[definition.model]
      if (!model) {
        resolution.problems.add(
          'KIT011',
          `module ${module.name}`,
          `"${definition.model}" is not a model of the schema.${didYouMean(definition.model, Object.keys(resolution.schema))}`,
        )
      } else if (resources.some((known) => known.model === model)) {
        resolution.problems.add('KIT010', `module ${module.name}`, `${definition.model} is declared twice`)
      } else {
        const resource = resolveResource(resolution, module.name, definition, model)
        resolution.resources.set(model.name, resource)
        resources.push(resource)
      }
    }
  }
  return resources
}

function collectOperations(
  resolution: Resolution,
  modules: readonly Module[],
  resources: readonly ResolvedResource[],
): Map<string, ResolvedOperation> {
  const { operations } = resolution
  const derived = resources.flatMap((resource) => Object.values(resource.exposures).flatMap(crudOperations))
  const declared = modules.flatMap((module) =>
    (module.operations ?? []).map((definition) => declaredOperation(module.name, definition)),
  )
  const assisted = resources.flatMap((resource) =>
    adminOperations(resolution, resource).map((definition) =>
      declaredOperation(resource.module, definition, resource.exposures.admin),
    ),
  )
  const shared = sharedOperations(resolution).map((definition) => declaredOperation('platform', definition))
  for (const operation of [...declared, ...derived, ...assisted, ...shared].map((each) => byAddress(each, resources))) {
    if (operations.has(operation.name))
      resolution.problems.add('KIT020', `operation ${operation.name}`, 'is declared twice')
    else operations.set(operation.name, Object.freeze(operation))
  }
  return operations
}
