import { expect, it } from 'vitest'
import type { ActionMeta, FieldMeta, ResourceMeta } from '../meta-types.ts'
import { deedsOf } from './deeds.ts'

const field = (name: string, more: Partial<FieldMeta> = {}): FieldMeta => ({
  name,
  label: name,
  type: 'string',
  widget: 'string',
  required: false,
  readOnly: false,
  ...more,
})
const action = (name: string, input: ActionMeta['input']): ActionMeta => ({
  name,
  label: name,
  path: `POST /admin/x/{id}/${name}`,
  on: 'object',
  idempotent: true,
  undo: true,
  input,
})
const resource = (bulk: ResourceMeta['bulk'], actions: ActionMeta[] = []) =>
  ({
    bulk,
    actions,
    fields: {
      name: field('name'),
      slug: field('slug'),
      parent: field('parent', { type: 'relation', writes: 'parentId', readOnly: true, resource: 'categories' }),
    },
  }) as unknown as ResourceMeta
const lines = { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } }

it('offers nothing where nothing is allowed', () => {
  expect(deedsOf(resource({ update: null, remove: null, actions: [] }, [action('publish', {})]))).toEqual([])
})

it('offers only the fields that all records can be given, and no edit where there are none', () => {
  const update = { operation: 'admin.x.update', fields: ['name', 'parentId'] }
  const [edit] = deedsOf(resource({ update, remove: null, actions: [] }))
  expect(edit).toMatchObject({ kind: 'update', operation: 'admin.x.update' })
  expect(edit?.shape.fields.map(({ name }) => name)).toEqual(['name'])
  expect(deedsOf(resource({ update: { ...update, fields: [] }, remove: null, actions: [] }))).toEqual([])
})

it('leaves out actions that must be told rows, and takes their lists from the others', () => {
  const properties = { items: lines, note: { type: 'string' } }
  const deeds = deedsOf(
    resource({ update: null, remove: { operation: 'admin.x.remove' }, actions: ['fulfil', 'pick'] }, [
      action('fulfil', { properties }),
      action('pick', { properties, required: ['items'] }),
    ]),
  )
  expect(deeds.map(({ operation }) => operation)).toEqual(['fulfil', 'admin.x.remove'])
  expect(deeds[0]?.shape).toMatchObject({ fields: [{ name: 'note' }], inlines: [] })
})

it('lets another record be chosen instead of its key', () => {
  const input = { properties: { parentId: { type: 'string', format: 'uuid' } }, required: ['parentId'] }
  const [move] = deedsOf(resource({ update: null, remove: null, actions: ['move'] }, [action('move', input)]))
  expect(move?.shape.fields).toMatchObject([{ name: 'parent', type: 'relation', readOnly: false, required: true }])
})
