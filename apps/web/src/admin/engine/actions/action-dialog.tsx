import { useState } from 'react'
import { t } from '../../messages.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { FieldControl } from '../form/field-control.tsx'
import { FormProvider } from '../form/form-context.tsx'
import { createFormStore } from '../form/form-store.ts'
import { InlineEditor } from '../form/inline-editor.tsx'
import { emptyValues, type FormShape } from '../form/values.ts'
import { useMeta } from '../meta.tsx'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { ActionFooter } from './action-footer.tsx'
import { schemaForm } from './schema-form.ts'
import { useRunAction } from './use-run-action.ts'

type Props = {
  resource: ResourceMeta
  action: ActionMeta
  /** The record of an object action; its currency is what amounts are typed in. */
  record?: RecordData
  /** The rows of an action on selected ones. */
  ids?: string[]
  onClose: () => void
  onDone?: () => void
}

const currencyOf = (record: RecordData | undefined): string | undefined =>
  typeof record?.currency === 'string' ? record.currency : undefined

const Parameters = ({ shape }: { shape: FormShape }) => (
  <>
    {shape.fields.length > 0 && (
      <div className="field-set">
        {shape.fields.map((field) => (
          <FieldControl key={field.name} field={field} />
        ))}
      </div>
    )}
    {shape.inlines.map((inline) => (
      <InlineEditor key={inline.field} inline={inline} canChange />
    ))}
  </>
)

/** Any action of any resource: its parameters as a form made from their schema, or a question where it has none. */
export function ActionDialog({ resource, action, record, ids, onClose, onDone }: Props) {
  const { shop } = useMeta()
  const [shape] = useState<FormShape>(() => {
    const form = schemaForm(action.input)
    // The selection is the answer to "which ones".
    return { ...form, fields: form.fields.filter((field) => field.name !== 'ids' && field.name !== 'filter') }
  })
  const [store] = useState(() => createFormStore({ shape, base: emptyValues(shape) }))
  const running = useRunAction({ resource, action, record, ids, store, shape, onClose, onDone })
  const what = record?._label ?? (ids && t('countSelected', { count: ids.length }))
  const hasParameters = shape.fields.length + shape.inlines.length > 0
  return (
    <FormProvider value={{ store, shape, isNew: true, currency: currencyOf(record) ?? shop.defaultCurrency }}>
      <Dialog
        title={what ? `${action.label}: ${what}` : action.label}
        note={action.confirm}
        size={shape.inlines.length > 0 ? 'l' : undefined}
        onClose={onClose}
        footer={
          <ActionFooter
            label={action.label}
            tone={action.tone}
            isBusy={running.isBusy}
            onRun={running.run}
            onClose={onClose}
          />
        }
      >
        <ErrorSummary problem={running.problem} />
        {hasParameters ? <Parameters shape={shape} /> : !action.confirm && <p>{t('sure')}</p>}
      </Dialog>
    </FormProvider>
  )
}
