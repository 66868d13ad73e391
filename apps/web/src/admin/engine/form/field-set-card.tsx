import { Card } from '../../ui/card.tsx'
import type { FieldMeta, FieldSetMeta } from '../meta-types.ts'
import { FieldControl } from './field-control.tsx'
import { Fold } from './fold.tsx'
import { useFormState } from './form-context.tsx'
import { errorAt } from './form-store.ts'
import { isShown } from './visibility.ts'

type Props = { set: FieldSetMeta; fields: FieldMeta[]; isNarrow?: boolean; canChange: boolean }

const Fields = ({ fields, isNarrow, canChange }: Omit<Props, 'set'>) => (
  <div className="field-set" data-cols={isNarrow || fields.length < 2 ? undefined : '2'}>
    {fields.map((field) => (
      <FieldControl key={field.name} field={field} canChange={canChange} />
    ))}
  </div>
)

/** A fieldset; a collapsed one opens by itself when something in it is wrong. */
export function FieldSetCard({ set, ...rest }: Props) {
  const isThere = useFormState(({ values }) => rest.fields.some((field) => isShown(field, values)))
  const hasError = useFormState((state) => rest.fields.some((field) => errorAt(state, field.name) !== undefined))
  const help = set.description && <p className="small muted set-help">{set.description}</p>
  if (!isThere) return null
  if (!set.collapsed) {
    return (
      <Card title={set.title}>
        {help}
        <Fields {...rest} />
      </Card>
    )
  }
  return (
    <Fold title={set.title} isNeeded={hasError}>
      <div className="pad">
        {help}
        <Fields {...rest} />
      </div>
    </Fold>
  )
}
