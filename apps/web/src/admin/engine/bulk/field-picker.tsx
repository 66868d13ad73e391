import { useId } from 'react'
import { Check } from '../../ui/check.tsx'
import { FieldControl } from '../form/field-control.tsx'
import type { FieldMeta } from '../meta-types.ts'
import { words } from './words.ts'

type Props = { fields: FieldMeta[]; chosen: readonly string[]; onChange: (chosen: string[]) => void }

/** Which fields are to be changed, and to what. A field that is not chosen stays as it is on every record. */
export function FieldPicker({ fields, chosen, onChange }: Props) {
  const id = useId()
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name])
  const shown = fields.filter(({ name }) => chosen.includes(name))
  return (
    <>
      <fieldset className="field-picker" aria-describedby={id}>
        <legend className="label">{words('chooseFields')}</legend>
        {fields.map(({ name, label }) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the check is inside
          <label key={name}>
            <Check checked={chosen.includes(name)} onChange={() => toggle(name)} />
            {label}
          </label>
        ))}
      </fieldset>
      <p className="small muted" id={id}>
        {words('chooseFieldsNote')}
      </p>
      {shown.length > 0 && (
        <div className="field-set">
          {shown.map((field) => (
            <FieldControl key={field.name} field={field} />
          ))}
        </div>
      )}
    </>
  )
}
