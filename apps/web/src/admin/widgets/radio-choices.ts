import type { FieldMeta } from '../engine/meta-types.ts'

type RadioChoice = { value: string | boolean | null; label: string }

type Words = { none: string; yes: string; no: string }

/** What there is to choose; nothing, too, where the field may be empty. */
export function radioChoices(field: FieldMeta, words: Words): RadioChoice[] {
  if (field.type === 'boolean')
    return [
      { value: true, label: words.yes },
      { value: false, label: words.no },
    ]
  const choices = field.choices ?? []
  return field.nullable ? [{ value: null, label: words.none }, ...choices] : choices
}
