import { useFormState } from '../engine/form/form-context.tsx'
import { valueIn } from '../engine/form/form-store.ts'
import { liveRows } from '../engine/form/use-inline-rows.ts'
import type { InlineRow } from '../engine/form/values.ts'
import { isRecord } from '../engine/record.ts'
import { t } from '../messages.ts'
import { Select } from '../ui/select.tsx'
import type { WidgetProps } from './widget.ts'

type Option = { key: string; name: string; storedName: string; values: { text: string; stored: string }[] }

const none: InlineRow[] = []
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The options of the form this variant stands in, as they are now and as they are stored. */
function useProductOptions(): Option[] {
  const now = useFormState((state) => (valueIn(state, 'options') as InlineRow[] | undefined) ?? none)
  const before = useFormState((state) => (state.base.options as InlineRow[] | undefined) ?? none)
  return liveRows(now).flatMap((row) => {
    const name = text(row.values.name)
    const stored = before.find((each) => each.key === row.key)
    const storedValues = (stored?.values.values as InlineRow[] | undefined) ?? none
    const values = liveRows((row.values.values as InlineRow[] | undefined) ?? none).flatMap((each) => {
      const word = text(each.values.value)
      return word ? { text: word, stored: text(storedValues.find(({ key }) => key === each.key)?.values.value) } : []
    })
    return name ? { key: row.key, name, storedName: text(stored?.values.name), values } : []
  })
}

/** The value chosen of an option, also where option or value are being renamed in the same form. */
function chosenOf(option: Option, chosen: Record<string, unknown>): string {
  const value = text(chosen[option.name] ?? chosen[option.storedName])
  return option.values.find((each) => each.text === value || each.stored === value)?.text ?? ''
}

/** What a variant is: one value of each of its product's options. */
export function VariantOptionsWidget({ id, value, onChange, label, field, isInvalid }: WidgetProps) {
  const options = useProductOptions()
  const chosen = isRecord(value) ? value : {}
  const choose = (option: Option, choice: string) =>
    onChange(
      Object.fromEntries(options.map((each) => [each.name, each.key === option.key ? choice : chosenOf(each, chosen)])),
    )
  if (options.length === 0) return <span className="muted">–</span>
  return (
    <div className="variant-options" id={id}>
      {options.map((option) => (
        <Select
          key={option.key}
          aria-label={`${option.name}, ${label ?? field.label}`}
          aria-invalid={isInvalid || undefined}
          value={chosenOf(option, chosen)}
          onChange={(event) => choose(option, event.target.value)}
        >
          <option value="">{t('chooseOf', { name: option.name })}</option>
          {option.values.map((each) => (
            <option key={each.text} value={each.text}>
              {each.text}
            </option>
          ))}
        </Select>
      ))}
    </div>
  )
}
