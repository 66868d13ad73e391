import { expect, it } from 'vitest'
import { readListState } from '../list/list-state.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { exportColumns, exportName, exportQuery, shownColumns } from './export-query.ts'

const field = (name: string, type = 'string') => ({ name, label: name.toUpperCase(), type })
const resource = {
  path: 'users',
  fields: { id: field('id'), email: field('email'), password: field('password', 'password') },
  list: {
    columns: [{ field: 'email' }, { field: 'initials' }],
    offered: [{ field: 'id' }],
    defaultOrder: '-createdAt',
  },
} as unknown as ResourceMeta
const state = readListState(new URLSearchParams('q=lamp&isStaff=true&limit=24&page=3&count=exact'))

it('offers all fields that can be read', () => {
  expect(exportColumns(resource)).toEqual([
    { name: 'id', label: 'ID' },
    { name: 'email', label: 'EMAIL' },
  ])
})

it('knows the columns that the list shows, those that were chosen above all', () => {
  expect(shownColumns(resource, state)).toEqual(['email'])
  expect(shownColumns(resource, { ...state, columns: ['initials', 'id'] })).toEqual(['id'])
})

it('asks for all rows of the list as it stands, and names columns only where some are left out', () => {
  const matching = { q: 'lamp', isStaff: 'true', ordering: '-createdAt' }
  expect(exportQuery(resource, state, { format: 'csv', chosen: ['email'] })).toEqual({
    ...matching,
    format: 'csv',
    fields: 'email',
  })
  expect(exportQuery(resource, state, { format: 'xlsx', chosen: ['id', 'email'] })).toEqual({
    ...matching,
    format: 'xlsx',
  })
})

it('names the file after the list and the day', () => {
  expect(exportName(resource, 'json', new Date('2026-03-05T10:00:00Z'))).toBe('users-2026-03-05.json')
})
