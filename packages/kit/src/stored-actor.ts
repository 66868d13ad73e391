import type { Actor } from './context.ts'

/** A caller as JSON: background work keeps who asked for it, with the rights held then. */
export type StoredActor = Omit<Actor, 'permissions'> & { readonly permissions: readonly string[] }

export function storedActor({ permissions, ...actor }: Actor): StoredActor {
  return { ...actor, permissions: [...permissions] }
}

export function actorOf({ permissions, ...actor }: StoredActor): Actor {
  return { ...actor, permissions: new Set(permissions) }
}
