import { z } from 'zod'
import { systemText } from '../translations/system-text.ts'
import { view } from '../view.ts'

export const actorView = view('HistoryActor', { id: z.guid(), _label: z.string().nullable() })

const outcomes = z.enum(['restore', 'change', 'remove']).meta({ id: 'UndoOutcome' })
const reasons = z
  .enum(['changed', 'gone', 'exists', 'not_unique', 'missing_reference', 'referenced'])
  .meta({ id: 'UndoConflictReason' })

const conflictView = view('UndoConflict', {
  model: z.string(),
  resource: z.string().nullable().describe('Path of its admin pages, where it has some.'),
  objectId: z.string(),
  label: z.string().nullable(),
  reason: reasons,
  fields: z.array(z.string()),
  message: systemText(),
  since: view('UndoConflictSince', { changeSetId: z.guid(), at: z.iso.datetime() }).nullable(),
})

/** What an undo, a revert or a restore did. */
export const reversedView = view('Reversed', {
  changeSetId: z.guid().describe('Its own change set: undo it to have everything back.'),
  restored: z.int(),
  changed: z.int(),
  removed: z.int(),
})

export const undoPreviewView = view('UndoPreview', {
  changeSetId: z.guid(),
  isPossible: z.boolean(),
  code: z.string().nullable().describe('Why it is not possible: the code that undoing would answer with.'),
  message: systemText().nullable(),
  steps: z.array(
    view('UndoStep', {
      model: z.string(),
      resource: z.string().nullable(),
      label: systemText(),
      outcome: outcomes,
      rows: z.int(),
    }),
  ),
  conflicts: z.array(conflictView),
})

/** Who wrote, when, from where. */
export const headerShape = {
  changeSetId: z.guid(),
  at: z.iso.datetime(),
  actor: actorView.nullable(),
  source: view('ChangeSource', {
    kind: z.string().describe('`user`, `anonymous` or `system`.'),
    door: z.string().nullable().describe('`rest`, `graphql`, `system` or `sql`.'),
    ip: z.string().nullable(),
    requestId: z.string().nullable(),
  }),
  operation: view('ChangeOperation', { name: z.string(), label: systemText() }),
  undo: view('ChangeUndo', {
    isOffered: z
      .boolean()
      .describe('Whether the operation can be undone and was not yet. The caller may still lack a permission.'),
    undoneBy: z.guid().nullable(),
    undoOf: z.guid().nullable(),
  }),
  details: z.record(z.string(), z.unknown()),
} as const

export const changedRowView = view('ChangedRow', {
  id: z.string().describe('Of the change, for revert.'),
  model: z.string(),
  resource: z.string().nullable(),
  objectId: z.string(),
  label: z.string().nullable(),
  kind: z.enum(['insert', 'update', 'delete']).meta({ id: 'RowChangeKind' }),
  currency: z.string().nullable().describe('What its amounts are in, where it has a currency.'),
  fields: z.array(
    view('ChangedField', {
      field: z.string(),
      label: systemText(),
      from: z.unknown().nullable(),
      to: z.unknown().nullable(),
    }),
  ),
})

/** A page that goes on with a cursor, newest first. */
export const pageView = z.object({
  nextCursor: z.string().nullable(),
  prevCursor: z.string().nullable(),
  limit: z.int(),
})

export const pageInput = (most: number, usual: number) => ({
  limit: z.int().min(1).max(most).default(usual),
  cursor: z.string().max(500).optional(),
})
