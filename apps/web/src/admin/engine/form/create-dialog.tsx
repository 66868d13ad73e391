import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { keyName } from '../keys.ts'
import { useMeta } from '../meta.tsx'
import { changesOf } from './changes.ts'
import type { CreateProps } from './create-in-place.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormBody } from './form-body.tsx'
import { FormProvider } from './form-context.tsx'
import { shapeOf } from './layout.ts'
import { namedStore } from './named-store.ts'
import { type Saving, useSave } from './use-save.ts'

type FootProps = {
  formId: string
  saving: Saving
  isAsking: boolean
  onClose: () => void
  onDrop: () => void
  onStay: () => void
}

function Foot({ formId, saving, isAsking, onClose, onDrop, onStay }: FootProps) {
  if (isAsking)
    return (
      <>
        <span role="alert">{t('dropNew')}</span>
        <span className="push row">
          <Button kind="ghost" onClick={onDrop}>
            {t('discard')}
          </Button>
          <Button kind="primary" onClick={onStay}>
            {t('stay')}
          </Button>
        </span>
      </>
    )
  return (
    <span className="push row">
      <Button kind="ghost" onClick={onClose} disabled={saving.isBusy}>
        {t('cancel')}
      </Button>
      <Button kind="primary" type="submit" form={formId} disabled={saving.isBusy} aria-busy={saving.isBusy}>
        {t('save')}
      </Button>
    </span>
  )
}

/** The keyboard begins in the first field, and goes back to where it came from. */
const holdFocus = (opener: Element | null) => (form: HTMLFormElement) => {
  form.querySelector<HTMLElement>('input, select, textarea')?.focus()
  // The dialog holds the focus until it is gone.
  return () => void setTimeout(() => !form.isConnected && opener instanceof HTMLElement && opener.focus())
}

/** The form of a new record over the form that needs it, which keeps all that was typed. */
export function CreateDialog({ resource, words, onCreated, onClose }: CreateProps) {
  const { shop } = useMeta()
  const formId = useId()
  const [hold] = useState(() => holdFocus(document.activeElement))
  const [shape] = useState(() => shapeOf(resource))
  const [store] = useState(() => namedStore(resource, words))
  const [start] = useState(() => store.getState().values)
  const [isAsking, setAsking] = useState(false)
  const saving = useSave({
    resource,
    shape,
    store,
    onCreated: ({ id, _label }) => onCreated({ id, _label }),
    onSaved: onClose,
  })
  const close = () => {
    if (changesOf(shape, start, store.getState().values).length === 0) onClose()
    else setAsking(true)
  }
  // React tells the form underneath whatever happens in here, wherever the dialog stands in the page.
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    void saving.save('stay')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (!['mod+s', 'mod+shift+s'].includes(keyName(event))) return
    event.preventDefault()
    void saving.save('stay')
  }
  const foot = { formId, saving, isAsking, onClose: close, onDrop: onClose, onStay: () => setAsking(false) }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the dialog are not to reach the form underneath
    <div hidden onKeyDown={onKeyDown}>
      <Dialog title={t('newOf', { name: lower(resource.label) })} size="l" onClose={close} footer={<Foot {...foot} />}>
        <FormProvider value={{ store, shape, isNew: true, currency: shop.defaultCurrency }}>
          <form id={formId} ref={hold} noValidate onSubmit={submit}>
            <ErrorSummary problem={saving.problem} />
            <FormBody resource={resource} canChange isSingle />
          </form>
        </FormProvider>
      </Dialog>
    </div>
  )
}
