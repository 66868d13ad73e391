import { type FormEvent, useState } from 'react'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Check, Choice } from '../../ui/check.tsx'
import { Textarea } from '../../ui/input.tsx'
import type { OrderData } from './order-data.ts'
import { useOrderWrite } from './use-order-write.ts'

/** Writes a note: for the team, unless the customer is meant. */
export function NoteComposer({ order }: { order: OrderData }) {
  const [text, setText] = useState('')
  const [isPublic, setPublic] = useState(false)
  const { write, isBusy } = useOrderWrite(order.id)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || isBusy) return
    const done = isPublic ? t('noteSent', { email: order.email }) : t('noteAdded')
    if (!(await write({ method: 'POST', path: 'notes', body: { text, isPublic }, done }))) return
    setText('')
    setPublic(false)
  }
  return (
    <form className="note-composer" onSubmit={send}>
      <Textarea
        aria-label={t('noteForTeam')}
        placeholder={t('noteForTeam')}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="row">
        <Choice>
          <Check checked={isPublic} onChange={(event) => setPublic(event.target.checked)} />
          <span className="small">{t('forCustomer')}</span>
        </Choice>
        <Button className="push" type="submit" disabled={isBusy || text.trim() === ''}>
          {t('addNote')}
        </Button>
      </div>
    </form>
  )
}
