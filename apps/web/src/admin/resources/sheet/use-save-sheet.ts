import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, isProblem, newIdempotencyKey } from '../../engine/api.ts'
import { useUndo } from '../../engine/changes/use-undo.tsx'
import type { EditStore } from '../../engine/grid/edits.ts'
import { toast } from '../../ui/toast-store.ts'
import { t } from './messages.ts'
import { changesToSend, columnOf, type SheetRowChange, settledBy } from './sheet-changes.ts'
import type { SheetRow, SheetSaved } from './sheet-types.ts'

/** Rows a request takes at most. */
const BATCH = 500

type Options = { edits: EditStore; rows: readonly SheetRow[]; replaceRows: (rows: readonly SheetRow[]) => void }

const batchesOf = (changes: SheetRowChange[]): SheetRowChange[][] =>
  Array.from({ length: Math.ceil(changes.length / BATCH) }, (_, index) =>
    changes.slice(index * BATCH, (index + 1) * BATCH),
  )

/** Saves the changed cells, in as few requests as may be, and offers to take it all back. Refused rows keep their cells. */
export function useSaveSheet({ edits, rows, replaceRows }: Options) {
  const queries = useQueryClient()
  const undo = useUndo()
  const [isSaving, setIsSaving] = useState(false)

  async function send(batch: SheetRowChange[]) {
    try {
      const { data, changeSetId } = await api.send<SheetSaved>('POST', '/admin/sheet', {
        body: { rows: batch },
        idempotencyKey: newIdempotencyKey(),
      })
      replaceRows(data.rows.flatMap(({ row }) => row ?? []))
      edits.settle(settledBy(data.rows, edits.get()))
      return { ...data, changeSetId: data.saved > 0 ? changeSetId : undefined }
    } catch (error) {
      if (!isProblem(error)) throw error
      const refused = batch.map(({ id }, index) => ({
        id,
        status: 'refused' as const,
        row: null,
        errors: error.errors.flatMap(({ path, code, message }) => {
          const own = path.split('.')
          return own[0] === 'rows' && own[1] === String(index)
            ? [{ path: namedPath(batch[index], own), code, message }]
            : []
        }),
      }))
      edits.settle(settledBy(refused, edits.get()))
      throw error
    }
  }

  async function save(): Promise<void> {
    const batches = batchesOf(changesToSend(rows, edits.get()))
    if (batches.length === 0 || isSaving) return
    setIsSaving(true)
    const done: Awaited<ReturnType<typeof send>>[] = []
    try {
      for (const batch of batches) done.push(await send(batch))
    } catch (error) {
      toast(t('saveFailed'), { tone: 'bad', note: error instanceof Error ? error.message : undefined })
    }
    setIsSaving(false)
    const saved = done.reduce((sum, each) => sum + each.saved, 0)
    const refused = done.reduce((sum, each) => sum + each.refused, 0)
    if (saved > 0)
      undo.say(t('saved', { count: saved }), {
        changeSets: done.map(({ changeSetId }) => changeSetId),
        isAllowed: true,
      })
    if (refused > 0) toast(t('refusedRows', { count: refused }), { tone: 'bad' })
    if (saved > 0) await queries.invalidateQueries({ queryKey: ['admin', 'products'], refetchType: 'none' })
  }

  return { save, isSaving }
}

/** "rows.3.prices.0.amountMinor" by the names that the grid knows: "prices.EUR.amountMinor". */
function namedPath(change: SheetRowChange | undefined, [, , part = '', index, member]: string[]): string {
  const at = Number(index)
  if (part === 'prices') return `prices.${change?.prices?.[at]?.currency}.${member}`
  if (part === 'stock') return `stock.${change?.stock?.[at]?.locationId}`
  return columnOf(part) === 'weight' ? 'weightGrams' : part
}
