import { expect, test } from 'vitest'
import type { InlineMeta, ResourceMeta } from '../meta-types.ts'
import { fieldsWithoutOwn, withoutOwn } from './own-inline.ts'

const inline = (field: string, names: string[], inlines: InlineMeta[] = []) =>
  ({ field, fields: Object.fromEntries(names.map((name) => [name, { name }])), inlines }) as unknown as InlineMeta

const values = inline('values', ['id', 'value'])
const resource = {
  fields: { name: {}, options: {}, variants: {} },
  form: { inlines: [inline('options', ['name', 'values'], [values]), inline('variants', ['sku'])] },
} as unknown as ResourceMeta
const own = { variants: () => null }

test('a record is asked for all but the rows that are read apart', () => {
  expect(fieldsWithoutOwn(resource, own)).toBe(
    'id,_label,name,options.id,options.name,options.values.id,options.values.value',
  )
  expect(withoutOwn(resource, own).form.inlines.map(({ field }) => field)).toEqual(['options'])
})

test('without such rows nothing is left out', () => {
  expect(fieldsWithoutOwn(resource, {})).toBeUndefined()
  expect(withoutOwn(resource, {})).toBe(resource)
})
