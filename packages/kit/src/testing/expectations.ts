import type { ResolvedOperation } from '../resolved.ts'
import { type Role, roles, type Sample } from './types.ts'

export type Expectation = 'allowed' | 'refused' | 'unknown'

/** Whether a role may make the call, as declared. `unknown` where a predicate decides and no sample says how. */
export function expectationOf(operation: ResolvedOperation, role: Role, sample: Sample | undefined): Expectation {
  const allowed = sample?.allowed ?? declaredRoles(operation)
  return allowed === null ? 'unknown' : allowed.includes(role) ? 'allowed' : 'refused'
}

function declaredRoles({ access, target }: ResolvedOperation): readonly Role[] | null {
  if (access.kind === 'everyone') return roles
  if (access.kind === 'permission') return ['permitted']
  if (access.kind === 'predicate') return null
  const isOwnRow =
    target.kind === 'crud' &&
    target.exposure.audience === 'account' &&
    target.verb !== 'list' &&
    target.verb !== 'create'
  // A row that is somebody's own does not exist for others.
  return isOwnRow ? ['owner'] : roles.filter((role) => role !== 'anonymous')
}

/** The permission an operation asks for, or null. */
export function permissionOf({ access }: ResolvedOperation): string | null {
  return access.kind === 'permission' ? access.code : null
}
