import type { FieldMeta } from '../meta-types.ts'
import { referenceOf } from '../record.ts'
import { useFormState } from './form-context.tsx'
import type { FormValues } from './values.ts'

/** What a relation asks of the list it chooses from. Another field that is empty asks nothing yet. */
export function optionFilters({ options = {} }: FieldMeta, values: FormValues): Record<string, string> {
  const entries = Object.entries(options).map(([filter, wanted]) => {
    if (typeof wanted !== 'object' || wanted === null) return [filter, wanted]
    const value = values[wanted.of]
    return [filter, referenceOf(value)?.id ?? value]
  })
  return Object.fromEntries(
    entries.flatMap(([filter, value]) =>
      value === null || value === undefined || value === '' ? [] : [[filter, String(value)]],
    ),
  )
}

/** The same for the form around it, changing only when it does. */
export function useOptionFilters(field: FieldMeta): Record<string, string> | undefined {
  const text = useFormState(({ values }) => (field.options ? JSON.stringify(optionFilters(field, values)) : ''))
  return text === '' ? undefined : JSON.parse(text)
}
