import { defineError } from '../errors.ts'

/** Something newer stands on it; `conflicts` says what, row by row. Nothing was changed. */
export const undoConflict = defineError('UNDO_CONFLICT', 409, 'Something newer stands on it')
export const alreadyUndone = defineError('ALREADY_UNDONE', 409, 'Already undone')
export const notUndoable = defineError('NOT_UNDOABLE', 409, 'This cannot be undone')
export const nothingToUndo = defineError('NOTHING_TO_UNDO', 409, 'There is nothing to undo')
export const changesPurged = defineError('CHANGES_PURGED', 409, 'What it held was removed for good')

export const changesErrors = [undoConflict, alreadyUndone, notUndoable, nothingToUndo, changesPurged] as const
