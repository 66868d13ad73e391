import type { ResolvedKit } from '../resolved.ts'
import type { Declarations } from './scope.ts'

const known = new WeakMap<ResolvedKit, Declarations>()

/** The declarations of a resolved kit, by name. */
export function declarationsOf(kit: ResolvedKit): Declarations {
  const made = known.get(kit) ?? {
    ...kit,
    definitions: new Map(kit.resources.map(({ model, definition }) => [model.name, definition])),
    resources: new Map(kit.resources.map((resource) => [resource.model.name, resource])),
  }
  known.set(kit, made)
  return made
}
