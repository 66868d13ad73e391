import type { ReactNode } from 'react'
import type { FieldSetMeta, InlineMeta, ResourceMeta } from '../meta-types.ts'
import { FieldSetCard } from './field-set-card.tsx'
import { FormTabs } from './form-tabs.tsx'
import { InlineEditor } from './inline-editor.tsx'
import { fieldsOf, layoutOf } from './layout.ts'
import { partsOf } from './visibility.ts'

type Props = {
  resource: ResourceMeta
  canChange: boolean
  /** Everything one below the other, where there is no room for more. */
  isSingle?: boolean
  /** Parts of the page that save their rows themselves. */
  own?: ReactNode
}

type Parts = { sets: FieldSetMeta[]; inlines: InlineMeta[] }

/** Some fieldsets and inlines, those of settings beside the others. */
function FormParts({ resource, canChange, isSingle, own, sets, inlines }: Props & Parts) {
  const { main, aside } = layoutOf(resource, sets)
  const card = (set: FieldSetMeta, isNarrow: boolean) => (
    <FieldSetCard
      key={set.title}
      set={set}
      fields={fieldsOf(resource, set)}
      isNarrow={isNarrow}
      canChange={canChange}
    />
  )
  const isBeside = !isSingle && aside.length > 0
  if (sets.length + inlines.length === 0) return null
  return (
    <div className="form-grid" data-single={isBeside ? undefined : ''}>
      <div>
        {main.map((set) => card(set, false))}
        {!isBeside && aside.map((set) => card(set, false))}
        {inlines.map((inline) => (
          <InlineEditor key={inline.field} inline={inline} canChange={canChange} />
        ))}
        {own}
      </div>
      {isBeside && <div>{aside.map((set) => card(set, true))}</div>}
    </div>
  )
}

/** The fieldsets and inlines of a resource, where its declaration puts them. */
export function FormBody(props: Props) {
  const { resource, isSingle = false } = props
  const { fieldsets, inlines, tabs } = resource.form
  if (isSingle || tabs.length === 0) return <FormParts {...props} sets={fieldsets} inlines={inlines} />
  return (
    <>
      <FormParts {...props} {...partsOf(resource)} />
      <FormTabs
        resource={resource}
        panelOf={(tab) => <FormParts {...props} own={undefined} {...partsOf(resource, tab)} />}
      />
    </>
  )
}
