import { useId, useState } from 'react'
import { t } from '../../messages.ts'
import { Callout } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { toast } from '../../ui/toast-store.ts'
import { ActionFooter } from '../actions/action-footer.tsx'
import { api } from '../api.ts'
import type { ResourceMeta } from '../meta-types.ts'
import type { TrashEntry } from './change-types.ts'
import { refusalOf } from './refusal.ts'
import { entryName } from './trash-table.tsx'
import { useUndo } from './use-undo.tsx'

type Props = { resource: ResourceMeta; entries: readonly TrashEntry[]; onClose: () => void; onDone: () => void }

const namesShown = 8

/** There is no way back from here, so a word has to be typed. */
export function PurgeDialog({ resource, entries, onClose, onDone }: Props) {
  const id = useId()
  const { refresh } = useUndo()
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string[]>([])
  const word = t('purgeWord')
  const names = entries.slice(0, namesShown).map(entryName).join(', ')
  const run = async () => {
    setBusy(true)
    const reasons: string[] = []
    for (const entry of entries) {
      await api.send('DELETE', `/admin/${resource.path}/trash/${entry.objectId}`).catch((error: unknown) => {
        reasons.push(`${entryName(entry)}: ${refusalOf(error).message}`)
      })
    }
    await refresh()
    setBusy(false)
    setRefused(reasons)
    if (reasons.length < entries.length) toast(t('purged', { count: entries.length - reasons.length }))
    if (reasons.length > 0) return
    onDone()
    onClose()
  }
  const title = t('purgeMany', { count: entries.length })
  return (
    <Dialog
      title={`${title}?`}
      onClose={onClose}
      footer={
        <ActionFooter
          label={title}
          tone="danger"
          isBusy={isBusy}
          isDisabled={typed.trim().toLowerCase() !== word}
          onRun={run}
          onClose={onClose}
        />
      }
    >
      {refused.length > 0 && (
        <Callout tone="bad">
          {refused.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </Callout>
      )}
      <p>{names + (entries.length > namesShown ? '…' : '')}</p>
      <Callout tone="warn">{t('purgeNote')}</Callout>
      <Field id={id} label={t('typeToConfirm', { word })}>
        <Input id={id} value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
    </Dialog>
  )
}
