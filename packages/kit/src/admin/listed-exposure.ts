import { refuseCaller } from '../access.ts'
import type { Actor } from '../context.ts'
import { notFound } from '../errors.ts'
import type { ResolvedExposure, ResolvedKit } from '../resolved.ts'

/** The admin list at `path`, for a caller who may see it. Throws NOT_FOUND where there is none, and what the list itself would. */
export function listedExposure(kit: ResolvedKit, actor: Actor, path: string): ResolvedExposure {
  const exposure = kit.resources.find(({ exposures }) => exposures.admin?.path === path)?.exposures.admin
  const list = exposure?.operations.list
  if (!exposure || !list) throw notFound({ detail: 'There is no such list.' })
  const refused = refuseCaller(list.access, actor)
  if (refused) throw refused
  return exposure
}
