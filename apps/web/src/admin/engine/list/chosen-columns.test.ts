import { expect, it } from 'vitest'
import type { ColumnMeta, ResourceMeta } from '../meta-types.ts'
import { askedFields, chosenColumns, moveColumn, namedColumns, toggleColumn } from './chosen-columns.ts'

const column = (field: string): ColumnMeta => ({ field, label: field, role: 'value', sortable: true, align: 'start' })
const resource = (editable: string[] = [], more: Partial<ResourceMeta> = {}) =>
  ({
    actions: [],
    list: { columns: ['image', 'name', 'status'].map(column), offered: ['vendor', 'slug'].map(column), editable },
    fields: Object.fromEntries(['name', 'tint', 'slug', 'status'].map((name) => [name, { name }])),
    ...more,
  }) as unknown as ResourceMeta
const names = (columns: ColumnMeta[]) => columns.map(({ field }) => field)

it('shows those of the declaration until some are chosen, and never what there is none of', () => {
  expect(names(chosenColumns(resource(), []))).toEqual(['image', 'name', 'status'])
  expect(names(chosenColumns(resource(), ['vendor', 'passwordHash', 'name']))).toEqual(['vendor', 'name'])
  expect(names(chosenColumns(resource(), ['passwordHash']))).toEqual(['image', 'name', 'status'])
})

it('names no columns where they are those of the declaration, in its order', () => {
  const declared = chosenColumns(resource(), [])
  expect(namedColumns(resource(), declared)).toEqual([])
  expect(namedColumns(resource(), moveColumn(declared, 'status', -1))).toEqual(['image', 'status', 'name'])
})

it('adds a column at the end, takes it away, and moves it no further than the ends', () => {
  const declared = chosenColumns(resource(), [])
  const more = toggleColumn(declared, column('slug'))
  expect(names(more)).toEqual(['image', 'name', 'status', 'slug'])
  expect(names(toggleColumn(more, column('name')))).toEqual(['image', 'status', 'slug'])
  expect(names(moveColumn(more, 'slug', -9))).toEqual(['slug', 'image', 'name', 'status'])
  expect(names(moveColumn(more, 'image', 1))).toEqual(['name', 'image', 'status', 'slug'])
})

it('asks only for what is shown, with what it needs, and the version where something can be edited', () => {
  expect(askedFields(resource(), [column('name')])).toEqual(['name', 'tint'])
  expect(askedFields(resource(['name']), [column('tint')])).toEqual(['tint', '_version'])
})

it('asks for what the menu of a row and its cells go by', () => {
  const deciding = resource(['name'], {
    rowRights: true,
    viewOnSite: { path: '/products/{slug}', when: { field: 'status', in: ['published'] } },
    actions: [{ availableWhen: { field: 'status', in: ['draft'] } }, {}] as ResourceMeta['actions'],
  })
  expect(askedFields(deciding, [column('name')])).toEqual(['name', 'tint', 'slug', 'status', '_can', '_version'])
})
