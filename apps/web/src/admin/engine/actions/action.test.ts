import { expect, it } from 'vitest'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import { reasonAgainst, rightsOf } from '../row-rights.ts'
import { listActions, objectActions, recordVerbs, refusalOf, selectionActions } from './action.ts'

const verb = (name: string, rest: Partial<ActionMeta> = {}): ActionMeta =>
  ({ name, label: name, on: 'object', path: `POST /api/v1/admin/books/{id}/${name}`, input: {}, ...rest }) as ActionMeta
const publish = verb('publish', { availableWhen: { field: 'status', is: 'draft' } })
const burn = verb('burn', { availableWhen: { field: 'status', in: ['old'], reason: 'It is still good.' } })
const resource = {
  can: { change: true, delete: false },
  fields: { status: { label: 'Status', choices: [{ value: 'published', label: 'Published' }] } },
  actions: [publish, burn, verb('sort', { on: 'list' }), verb('mark', { on: 'selection' })],
} as unknown as ResourceMeta

it('tells verbs of a record, of selected ones and of the list apart', () => {
  const names = (actions: ActionMeta[]) => actions.map(({ name }) => name)
  expect(names(recordVerbs(resource))).toEqual(['publish', 'burn'])
  expect(names(listActions(resource))).toEqual(['sort'])
  expect(names(selectionActions(resource))).toEqual(['mark'])
  expect(names(objectActions(resource, { status: 'draft' }))).toEqual(['publish'])
})

it('says why a verb cannot be done now: the declared reason, or the state', () => {
  expect(refusalOf(resource, burn, { status: 'published' })).toBe('It is still good.')
  expect(refusalOf(resource, publish, { status: 'published' })).toBe('Not while status is published')
  expect(refusalOf(resource, publish, { status: 'draft' })).toBe(null)
})

it('goes by what the record says of itself, where it does', () => {
  const _can = { change: false, delete: false, actions: ['burn'], refused: [{ act: 'change', reason: 'Closed.' }] }
  expect(refusalOf(resource, burn, { _can })).toBe(null)
  expect(refusalOf(resource, publish, { _can })).toBe('Not in the state it is in')
  expect(rightsOf(resource, { _can })).toEqual({ change: false, delete: false })
  expect(reasonAgainst({ _can }, 'change')).toBe('Closed.')
  expect(rightsOf(resource, {})).toEqual({ change: true, delete: false })
})
