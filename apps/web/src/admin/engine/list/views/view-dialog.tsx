import { useId, useState } from 'react'
import { t } from '../../../messages.ts'
import { Button } from '../../../ui/button.tsx'
import { Check, Choice } from '../../../ui/check.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { describedBy, Field } from '../../../ui/field.tsx'
import { Input } from '../../../ui/input.tsx'
import { isProblem } from '../../api.ts'
import { words } from './words.ts'

type Said = { name: string; isShared: boolean }

type Props = { title: string; start: Said; onSave: (said: Said) => Promise<unknown>; onClose: () => void }

/** The name of a view, and who may use it. */
export function ViewDialog({ title, start, onSave, onClose }: Props) {
  const id = useId()
  const [said, setSaid] = useState(start)
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      await onSave({ ...said, name: said.name.trim() })
      onClose()
    } catch (failure) {
      const problem = isProblem(failure) ? failure : undefined
      setError(problem?.errors[0]?.message ?? (problem?.detail || t('failed')))
      setBusy(false)
    }
  }
  const form = `${id}-form`
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" type="submit" form={form} disabled={isBusy || said.name.trim() === ''}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="view-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field id={id} label={words('name')} error={error} isRequired>
          <Input
            id={id}
            maxLength={80}
            value={said.name}
            aria-invalid={error !== undefined || undefined}
            aria-describedby={describedBy(id, { error })}
            onChange={(event) => setSaid({ ...said, name: event.target.value })}
          />
        </Field>
        <Choice>
          <Check checked={said.isShared} onChange={(event) => setSaid({ ...said, isShared: event.target.checked })} />
          {words('share')}
        </Choice>
      </form>
    </Dialog>
  )
}
