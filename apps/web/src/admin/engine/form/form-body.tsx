import type { ResourceMeta } from '../meta-types.ts'
import { FieldSetCard } from './field-set-card.tsx'
import { InlineEditor } from './inline-editor.tsx'
import { fieldsOf, layoutOf } from './layout.ts'

type Props = {
  resource: ResourceMeta
  canChange: boolean
  /** Everything one below the other, where there is no room for more. */
  isSingle?: boolean
}

/** The fieldsets and inlines of a resource, where its declaration puts them. */
export function FormBody({ resource, canChange, isSingle = false }: Props) {
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
  const isBeside = !isSingle && aside.length > 0
  return (
    <div className="form-grid" data-single={isBeside ? undefined : ''}>
      <div>
        {main.map((set) => card(set, false))}
        {!isBeside && aside.map((set) => card(set, false))}
        {resource.form.inlines.map((inline) => (
          <InlineEditor key={inline.field} inline={inline} canChange={canChange} />
        ))}
      </div>
      {isBeside && <div>{aside.map((set) => card(set, true))}</div>}
    </div>
  )
}
