import type { Reference } from '../record.ts'

export type ObjectRef = { resource: string; id: string; _label: string | null }

export type RightSource = {
  by: 'superuser' | 'user' | 'group' | 'grant'
  group: Reference | null
  object: ObjectRef | null
}

export type EffectivePermission = { code: string; label: string; isEverywhere: boolean; sources: RightSource[] }

export type EffectivePermissions = { userId: string; isInForce: boolean; permissions: EffectivePermission[] }

export type ObjectGrant = {
  id: string
  permission: string
  label: string
  user: Reference | null
  group: Reference | null
  grantedBy: Reference | null
  grantedAt: string
  isMine: boolean
}

export type ObjectGrants = { data: ObjectGrant[]; grantable: { code: string; label: string }[] }

export type MatrixCell = { id: string; code: string; verb: string; label: string; isMine: boolean }

export type MatrixRow = { name: string; label: string; permissions: MatrixCell[] }

export type MatrixModule = { name: string; label: string; rows: MatrixRow[] }
