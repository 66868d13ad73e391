import { allowed, type Decision, mayDo } from '../access.ts'
import type { Actor } from '../context.ts'
import { notFound } from '../errors.ts'
import { permissionCode } from '../permissions.ts'
import type { ResolvedExposure, ResolvedKit } from '../resolved.ts'

/** Whether rows of an exposure can come from a file at all. */
export function isImportable({ operations }: ResolvedExposure): boolean {
  return operations.list !== undefined && (operations.create !== undefined || operations.update !== undefined)
}

/** The admin exposure at a path; null where there is none, or none to import into. */
export function importableAt(kit: ResolvedKit, path: string): ResolvedExposure | null {
  const found = kit.resources.find(({ exposures }) => exposures.admin?.path === path)?.exposures.admin
  return found && isImportable(found) ? found : null
}

/** The admin exposure of a model. Throws NOT_FOUND where there is none any more. */
export function exposureOf(kit: ResolvedKit, model: string): ResolvedExposure {
  const found = kit.resources.find((resource) => resource.model.name === model)?.exposures.admin
  if (!found) throw notFound({ detail: `Rows of ${model} cannot be imported any more.` })
  return found
}

/** Whoever may see the rows and either make or change some; which of both each row needs is asked when it is compared. */
export function decideImport(actor: Actor, { resource, model, operations }: ResolvedExposure): Decision {
  const code = (verb: string) => permissionCode(resource.module, model.name, verb)
  const verbs = [...(operations.create ? ['add'] : []), ...(operations.update ? ['change'] : [])]
  const may = mayDo(actor, code('view')) && verbs.some((verb) => mayDo(actor, code(verb)))
  if (may) return allowed
  return { allowed: false, reason: `This needs the permission ${code('view')} and ${verbs.map(code).join(' or ')}.` }
}
