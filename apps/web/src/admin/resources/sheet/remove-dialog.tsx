import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, newIdempotencyKey } from '../../engine/api.ts'
import { useUndo } from '../../engine/changes/use-undo.tsx'
import { recordKey } from '../../engine/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { t } from './messages.ts'
import { type SheetRow, titleOf } from './sheet-types.ts'

const SHOWN = 8

type Props = { productId: string; rows: SheetRow[]; onClose: () => void }

/** Asks before variants go, and takes them out of their product in one change. */
export function RemoveDialog({ productId, rows, onClose }: Props) {
  const queries = useQueryClient()
  const undo = useUndo()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  async function remove() {
    setIsBusy(true)
    try {
      const { changeSetId } = await api.send('PATCH', `/admin/products/${productId}?fields=id`, {
        body: { variants: rows.map(({ id }) => ({ id, _delete: true })) },
        idempotencyKey: newIdempotencyKey(),
      })
      await queries.invalidateQueries({ queryKey: ['admin', 'sheet'] })
      await queries.invalidateQueries({ queryKey: recordKey('products', productId) })
      undo.say(t('removed', { count: rows.length }), { changeSets: [changeSetId], isAllowed: true })
      onClose()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      setIsBusy(false)
    }
  }

  const footer = (
    <span className="push">
      <Button kind="danger" disabled={isBusy} onClick={() => void remove()}>
        {t('removeNow', { count: rows.length })}
      </Button>
    </span>
  )
  return (
    <Dialog title={t('removeNow', { count: rows.length })} note={t('removeNote')} onClose={onClose} footer={footer}>
      {problem && <Callout tone="bad">{problem}</Callout>}
      <ul>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            {row.sku} <span className="muted">{titleOf(row)}</span>
          </li>
        ))}
        {rows.length > SHOWN && <li className="muted">{t('more', { count: rows.length - SHOWN })}</li>}
      </ul>
    </Dialog>
  )
}
