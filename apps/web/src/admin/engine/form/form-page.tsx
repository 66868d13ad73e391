import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { lower } from '../../../lib/language.ts'
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
import { addressValues } from './address-values.ts'
import { CreateDialog } from './create-dialog.tsx'
import { CreateInPlace } from './create-in-place.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormBody } from './form-body.tsx'
import { FormProvider } from './form-context.tsx'
import { createFormStore } from './form-store.ts'
import { shapeOf } from './layout.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { fieldsWithoutOwn, type OwnInlines, withoutOwn } from './own-inline.ts'
import { SaveBar } from './save-bar.tsx'
import { useSave } from './use-save.ts'
import { copyValues, emptyValues, toValues } from './values.ts'

export type FormProps = {
  resource: ResourceMeta
  /** Inlines that read and save their rows themselves, once the record is stored. */
  own?: OwnInlines
  stored?: Versioned<RecordData>
  /** What a new record begins as a copy of. */
  original?: RecordData
  /** What the address of a new record's form fills in. */
  address?: URLSearchParams
}

const none: OwnInlines = {}

/** The form of any resource, for a new record or a stored one. */
export function FormPage({ resource: whole, own = none, stored, original, address }: FormProps) {
  const resource = stored ? withoutOwn(whole, own) : whole
  const meta = useMeta()
  const navigate = useNavigate()
  const location = useLocation()
  const isNew = !stored
  const [shape] = useState(() => shapeOf(resource))
  const [store] = useState(() => {
    const base = stored ? toValues(shape, stored.data) : emptyValues(shape)
    const values = original && copyValues(shape, original, { prefill: resource.form.prefill, suffix: t('copySuffix') })
    const made = createFormStore({ shape, base, values, prefill: isNew ? resource.form.prefill : {} })
    for (const [name, value] of address ? addressValues(shape, address) : []) made.setValue(name, value)
    return made
  })
  const list = listAddress(resource, location.state)
  const saving = useSave({
    resource,
    shape,
    store,
    stored,
    fields: fieldsWithoutOwn(whole, own),
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
  useKeys({
    'mod+s': { label: t('keySave'), group: 'form', run: () => saving.save('stay') },
    ...(resource.can.add && {
      'mod+shift+s': { label: t('keySaveAdd'), group: 'form', run: () => saving.save('another') },
    }),
  })
  const title = stored?.data._label ?? t('newOf', { name: lower(resource.label) })
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
          <CreateInPlace value={CreateDialog}>
            <FormBody
              resource={resource}
              canChange={isNew || resource.can.change}
              own={stored && Object.entries(own).map(([field, Own]) => <Own key={field} record={stored.data} />)}
            />
          </CreateInPlace>
        </form>
        <SaveBar saving={saving} onDiscard={discard} canAddAnother={resource.can.add} />
        <LeaveGuard />
      </FormProvider>
    </Page>
  )
}
