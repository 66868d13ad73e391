import type { ResourceMeta } from '../meta-types.ts'
import { createFormStore, type FormStore } from './form-store.ts'
import { shapeOf } from './layout.ts'
import { emptyValues } from './values.ts'

/** The form of a new record that has its name already, where its title is a text that may be written. */
export function namedStore(resource: ResourceMeta, words: string): FormStore {
  const shape = shapeOf(resource)
  const store = createFormStore({ shape, base: emptyValues(shape), prefill: resource.form.prefill })
  const title = resource.list.columns.find(({ role }) => role === 'title')?.field
  const field = shape.fields.find(({ name }) => name === title)
  if (words.trim() !== '' && field?.type === 'string' && !field.readOnly) store.setValue(field.name, words.trim())
  return store
}
