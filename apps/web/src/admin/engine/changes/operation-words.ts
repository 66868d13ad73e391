import { t } from '../../messages.ts'
import type { ChangeSetHeader } from './change-types.ts'

const crud = {
  create: 'opCreate',
  update: 'opUpdate',
  remove: 'opDelete',
  restore: 'opRestore',
  revert: 'opRevert',
} as const

/** What somebody did, to stand behind their name. */
export function operationWords({ operation: { name, label }, undo }: ChangeSetHeader): string {
  if (undo.undoOf) return t('opUndo')
  const verb = name.startsWith('admin.') ? crud[name.split('.').at(-1) as keyof typeof crud] : undefined
  return verb ? t(verb) : label
}

/** The same by itself, as a deed that can be undone. */
export const operationName = ({ operation, undo }: ChangeSetHeader): string =>
  undo.undoOf ? t('anUndo') : operation.label

const doors: Record<string, string> = { rest: 'REST', graphql: 'GraphQL' }

/** Through which door it came. */
export function doorWords({ source }: ChangeSetHeader): string {
  if (source.door === 'sql') return t('doorSql')
  return doors[source.door ?? ''] ?? t('system')
}
