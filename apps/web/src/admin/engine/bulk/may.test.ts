import { expect, it } from 'vitest'
import type { AdminMeta, ResourceMeta, Rights } from '../meta-types.ts'
import type { BulkRun } from './bulk-types.ts'
import { canSeeRuns, mayResume, mayUndoRun } from './may.ts'

const meta = (can: Partial<Rights>, bulk: ResourceMeta['bulk'], permissions: string[] = []) =>
  ({
    user: { isSuperuser: false, permissions },
    resources: {
      products: { name: 'Product', module: 'catalog', can, bulk, actions: [], fields: {} },
    },
  }) as unknown as AdminMeta
const none = { update: null, remove: null, actions: [] }
const remove = { ...none, remove: { operation: 'admin.product.remove' } }
const run = (more: Partial<BulkRun> = {}) =>
  ({
    operation: { name: 'admin.product.remove', label: 'Delete' },
    resource: 'products',
    status: 'done',
    isUndoable: true,
    ...more,
  }) as BulkRun

it('offers to undo a deletion to those who may bring back', () => {
  expect(mayUndoRun(meta({ change: true }, none), run())).toBe(false)
  expect(mayUndoRun(meta({}, none, ['catalog.product.add']), run())).toBe(true)
  expect(mayUndoRun(meta({}, none, ['catalog.product.add']), run({ isUndoable: false }))).toBe(false)
  const change = run({ operation: { name: 'admin.product.update', label: 'Change' } })
  expect(mayUndoRun(meta({ change: true }, none), change)).toBe(true)
  expect(mayUndoRun(meta({ change: true }, none), { ...change, resource: null })).toBe(false)
})

it('offers to go on only with what stopped, to those who may do it', () => {
  expect(mayResume(meta({}, remove), run({ status: 'failed' }))).toBe(true)
  expect(mayResume(meta({}, remove), run({ status: 'done' }))).toBe(false)
  expect(mayResume(meta({}, none), run({ status: 'cancelled' }))).toBe(false)
})

it('shows the page of runs to whoever may make one, and to auditors', () => {
  expect(canSeeRuns(meta({}, none))).toBe(false)
  expect(canSeeRuns(meta({}, remove))).toBe(true)
  expect(canSeeRuns(meta({}, none, ['platform.audit.view']))).toBe(true)
})
