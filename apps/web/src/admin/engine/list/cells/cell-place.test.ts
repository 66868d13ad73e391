import { expect, it } from 'vitest'
import { freshRow, neighbour, versionOf } from './cell-place.ts'

it('goes to the next cell that can be edited, and the one before, and not past the ends', () => {
  const editable = ['name', 'vendor', 'tint']
  expect(neighbour(editable, 'name', 1)).toBe('vendor')
  expect(neighbour(editable, 'tint', -1)).toBe('vendor')
  expect([neighbour(editable, 'tint', 1), neighbour(editable, 'name', -1), neighbour(editable, 'price', 1)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it('takes from a record what its row shows', () => {
  const row = { id: '1', _label: 'Lamp', name: 'Lamp', _version: '7' }
  expect(freshRow(row, { id: '1', _label: 'Torch', name: 'Torch', description: 'long' })).toEqual({
    id: '1',
    _label: 'Torch',
    name: 'Torch',
  })
})

it('knows the version that an ETag stands for', () => {
  expect([versionOf('"v4711-abc_D-e"'), versionOf('"abc"'), versionOf(undefined)]).toEqual([
    '4711',
    undefined,
    undefined,
  ])
})
