import { expect, it } from 'vitest'
import type { ResourceMeta } from '../meta-types.ts'
import { field } from './fixtures.test-data.ts'
import { valueIn } from './form-store.ts'
import { namedStore } from './named-store.ts'

const category = (title: Parameters<typeof field>[1] = {}) => {
  const fields = { name: field('name', { required: true, ...title }), slug: field('slug', { type: 'slug' }) }
  const column = { field: 'name', label: 'Name', role: 'title', sortable: true, align: 'start' } as const
  return {
    list: { columns: [column] },
    form: { fieldsets: [{ title: 'Category', fields: ['name', 'slug'] }], inlines: [], prefill: { slug: 'name' } },
    fields,
  } as unknown as ResourceMeta
}
const written = (resource: ResourceMeta, words: string) => {
  const state = namedStore(resource, words).getState()
  return [valueIn(state, 'name'), valueIn(state, 'slug')]
}

it('has the words that were looked for as its name, and all that is made of it', () => {
  expect(written(category(), ' Garden chairs ')).toEqual(['Garden chairs', 'garden-chairs'])
})

it('begins empty where nothing was typed, or the title is not to be written', () => {
  expect(written(category(), ' ')).toEqual([null, null])
  expect(written(category({ readOnly: true }), 'Chairs')).toEqual([null, null])
})
