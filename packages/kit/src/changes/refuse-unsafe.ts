import type { Resolution } from '../resolve/scope.ts'
import { notUndoable } from './changes.errors.ts'

/** What acted on more than recorded rows (money, stock, mail, another system) would only be taken back by half. */
export function refuseUnsafe({ operations }: Resolution, headed: readonly { operation: string }[]): void {
  const unsafe = headed.find(({ operation }) => !operations.get(operation)?.undoable)
  if (unsafe) throw notUndoable({ detail: `What "${unsafe.operation}" did cannot be undone.` })
}
