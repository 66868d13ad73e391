import { t } from '../../messages.ts'
import { isProblem } from '../api.ts'
import type { Conflict } from './change-types.ts'

/** Why something was not taken back. */
export type Refusal = { message: string; conflicts: Conflict[] }

const words = {
  UNDO_CONFLICT: 'refusedConflict',
  ALREADY_UNDONE: 'refusedAlready',
  NOT_UNDOABLE: 'refusedNever',
  NOTHING_TO_UNDO: 'refusedNothing',
  CHANGES_PURGED: 'refusedPurged',
} as const

/** The reason in words; of what only the server knows, such as a missing permission, in the server's. */
export function reasonOf(code: string | null, message: string | null): string {
  const known = words[code as keyof typeof words]
  return known ? t(known) : message || t('failed')
}

export function refusalOf(error: unknown): Refusal {
  if (!isProblem(error)) return { message: error instanceof Error ? error.message : t('failed'), conflicts: [] }
  const { conflicts } = error.body
  return {
    message: error.status === 0 ? t('noNetwork') : reasonOf(error.code, error.detail || error.title),
    conflicts: Array.isArray(conflicts) ? (conflicts as Conflict[]) : [],
  }
}
