import { RIGHTS_FIELD, rightsField } from '../operations/row-rights.ts'
import type { ResolvedOperation, ResolvedResource, Shape } from '../resolved.ts'
import type { Resolution } from './scope.ts'

/** Makes answers say what the caller may do with the row, where the row itself decides some of it. */
export function addRights(
  resolution: Resolution,
  resource: ResolvedResource,
  shape: Shape,
  names: readonly string[],
): void {
  const verbs = (resolution.verbs.get(resource.model.name) ?? []).map(({ name, admin }) => ({
    name,
    when: admin?.availableWhen,
  }))
  const resolved = () =>
    verbs.map(({ name, when }) => ({ operation: resolution.operations.get(name) as ResolvedOperation, when }))
  shape.fields[RIGHTS_FIELD] = {
    kind: 'computed',
    name: RIGHTS_FIELD,
    computed: rightsField(resource, names, resolved),
  }
}
