import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { t } from '../../messages.ts'
import { Callout } from '../../ui/callout.tsx'
import type { Versioned } from '../api.ts'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { listAddress, recordCrumbs } from '../record-crumbs.ts'
import { Page } from '../shell/page.tsx'
import { RecordActions } from '../show/record-actions.tsx'
import { RecordTabs } from '../show/record-tabs.tsx'
import { useKeys } from '../use-keys.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FieldSetCard } from './field-set-card.tsx'
import { FormProvider } from './form-context.tsx'
import { createFormStore } from './form-store.ts'
import { InlineEditor } from './inline-editor.tsx'
import { fieldsOf, layoutOf, shapeOf } from './layout.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { SaveBar } from './save-bar.tsx'
import { useSave } from './use-save.ts'
import { copyValues, emptyValues, toValues } from './values.ts'

type Props = {
  resource: ResourceMeta
  stored?: Versioned<RecordData>
  /** What a new record begins as a copy of. */
  original?: RecordData
}

function FormBody({ resource, canChange }: { resource: ResourceMeta; canChange: boolean }) {
  const { main, aside } = layoutOf(resource)
  const card = (set: (typeof main)[number], isNarrow: boolean) => (
    <FieldSetCard
      key={set.title}
      set={set}
      fields={fieldsOf(resource, set)}
      isNarrow={isNarrow}
      canChange={canChange}
    />
  )
  return (
    <div className="form-grid" data-single={aside.length === 0 ? '' : undefined}>
      <div>
        {main.map((set) => card(set, false))}
        {resource.form.inlines.map((inline) => (
          <InlineEditor key={inline.field} inline={inline} canChange={canChange} />
        ))}
      </div>
      {aside.length > 0 && <div>{aside.map((set) => card(set, true))}</div>}
    </div>
  )
}

/** The form of any resource, for a new record or a stored one. */
export function FormPage({ resource, stored, original }: Props) {
  const meta = useMeta()
  const navigate = useNavigate()
  const location = useLocation()
  const isNew = !stored
  const [shape] = useState(() => shapeOf(resource))
  const [store] = useState(() => {
    const base = stored ? toValues(shape, stored.data) : emptyValues(shape)
    const values = original && copyValues(shape, original, { prefill: resource.form.prefill, suffix: t('copySuffix') })
    return createFormStore({ shape, base, values, prefill: isNew ? resource.form.prefill : {} })
  })
  const list = listAddress(resource, location.state)
  const saving = useSave({
    resource,
    shape,
    store,
    stored,
    onCreated: (record, after) => {
      if (after === 'stay') navigate(`/admin/${resource.path}/${record.id}`, { replace: true, state: location.state })
      else navigate(`/admin/${resource.path}/new`, { replace: true, state: { ...location.state, again: record.id } })
    },
    onSaved: (after) => after === 'another' && navigate(`/admin/${resource.path}/new`, { state: location.state }),
  })
  const discard = () => {
    if (isNew) navigate(list)
    else store.update((state) => ({ ...state, values: state.base, invalid: {}, errors: {}, conflicts: {} }))
  }
  useKeys({ 'mod+s': () => saving.save('stay'), 'mod+shift+s': () => resource.can.add && saving.save('another') })
  const title = stored?.data._label ?? t('newOf', { name: resource.label.toLowerCase() })
  return (
    <Page
      title={title}
      crumbs={recordCrumbs(meta, resource, list)}
      actions={stored && <RecordActions resource={resource} record={stored.data} />}
    >
      {stored && <RecordTabs resource={resource} id={stored.data.id} />}
      <FormProvider value={{ store, shape, isNew, currency: meta.shop.defaultCurrency }}>
        <form className="body" data-width="form" noValidate onSubmit={(event) => event.preventDefault()}>
          {saving.notice && <Callout tone="warn">{saving.notice}</Callout>}
          <ErrorSummary problem={saving.problem} />
          <FormBody resource={resource} canChange={isNew || resource.can.change} />
        </form>
        <SaveBar saving={saving} onDiscard={discard} canAddAnother={resource.can.add} />
        <LeaveGuard />
      </FormProvider>
    </Page>
  )
}
