import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ActionFooter } from '../actions/action-footer.tsx'
import { canRestore } from '../changes/may-undo.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { FieldControl } from '../form/field-control.tsx'
import { FormProvider } from '../form/form-context.tsx'
import { createFormStore } from '../form/form-store.ts'
import { emptyValues } from '../form/values.ts'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { wayBack } from '../show/delete-dialog.tsx'
import { previewOf } from './bulk-queries.ts'
import type { BulkSelection } from './bulk-types.ts'
import type { Deed } from './deeds.ts'
import { FieldPicker } from './field-picker.tsx'
import { PreviewStep } from './preview-step.tsx'
import { trackRun } from './tracked-runs.ts'
import { useBulkRequest } from './use-bulk-request.ts'
import { words } from './words.ts'

type Props = {
  resource: ResourceMeta
  deed: Deed
  selection: BulkSelection
  onClose: () => void
  onStarted: () => void
}

/** What is asked, what it would do, and then it runs in the background. */
export function BulkDialog({ resource, deed, selection, onClose, onStarted }: Props) {
  const meta = useMeta()
  const { shape } = deed
  const [store] = useState(() => createFormStore({ shape, base: emptyValues(shape) }))
  const [chosen, setChosen] = useState<string[]>([])
  const bulk = useBulkRequest({
    deed,
    selection,
    store,
    onStarted: (run) => {
      trackRun(run)
      onStarted()
      onClose()
    },
  })
  const { request, isBusy, problem } = bulk
  const asked = request ?? { operation: deed.operation, selection, input: {} }
  const { data: preview, error } = useQuery({ ...previewOf(asked), enabled: request !== null, staleTime: 60_000 })
  const total = preview?.total ?? 0
  const number = formatNumber(total)
  const verb =
    deed.kind === 'remove'
      ? words('deleteNumber', { count: total, number })
      : words('runOn', { verb: deed.label, count: total, number })
  const footer = request ? (
    <ActionFooter
      label={total > 0 ? verb : deed.label}
      tone={deed.tone}
      note={deed.kind === 'remove' ? t(wayBack(resource, resource.undo && canRestore(meta, resource))) : undefined}
      isBusy={isBusy}
      isDisabled={total === 0}
      onRun={bulk.start}
      onClose={bulk.back ?? onClose}
    />
  ) : (
    <ActionFooter label={words('preview')} isBusy={isBusy} onRun={() => bulk.preview(chosen)} onClose={onClose} />
  )
  const form =
    deed.kind === 'update' ? (
      <FieldPicker fields={shape.fields} chosen={chosen} onChange={setChosen} />
    ) : (
      <div className="field-set">
        {shape.fields.map((field) => (
          <FieldControl key={field.name} field={field} />
        ))}
      </div>
    )
  return (
    <FormProvider value={{ store, shape, isNew: true, currency: meta.shop.defaultCurrency }}>
      <Dialog
        title={`${deed.label}: ${resource.labelPlural}`}
        note={deed.note}
        size="l"
        isText={request !== null}
        onClose={onClose}
        footer={footer}
      >
        <ErrorSummary problem={problem} />
        {request ? <PreviewStep resource={resource} deed={deed} preview={preview} error={error} /> : form}
      </Dialog>
    </FormProvider>
  )
}
