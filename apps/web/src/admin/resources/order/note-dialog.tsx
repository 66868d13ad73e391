import { useState } from 'react'
import { ActionFooter } from '../../engine/actions/action-footer.tsx'
import { t } from '../../messages.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Textarea } from '../../ui/input.tsx'
import type { OrderData, TimelineItem } from './order-data.ts'
import { useOrderWrite } from './use-order-write.ts'

type Props = { order: OrderData; note: TimelineItem; onClose: () => void }

export function NoteDialog({ order, note, onClose }: Props) {
  const [text, setText] = useState(note.message)
  const { write, isBusy } = useOrderWrite(order.id)
  const save = async () => {
    if (await write({ method: 'PATCH', path: `notes/${note.id}`, body: { text }, done: t('noteChanged') })) onClose()
  }
  const isSame = text.trim() === '' || text === note.message
  return (
    <Dialog
      title={t('changeNote')}
      onClose={onClose}
      footer={<ActionFooter label={t('save')} isBusy={isBusy} isDisabled={isSame} onRun={save} onClose={onClose} />}
    >
      <Field id="note-text" label={t('noteForTeam')}>
        <Textarea
          id="note-text"
          rows={4}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </Dialog>
  )
}
