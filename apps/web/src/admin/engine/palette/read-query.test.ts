import { expect, it } from 'vitest'
import type { AdminMeta } from '../meta-types.ts'
import { readQuery } from './read-query.ts'

const meta = {
  resources: { orders: { path: 'orders', label: 'Order', labelPlural: 'Orders' } },
} as unknown as AdminMeta
const read = (typed: string) => readQuery(meta, typed)

it('reads what narrows a search', () => {
  expect(read(' lamp ')).toEqual({ text: 'lamp', isActionsOnly: false, isRecordsOnly: false })
  expect(read('> log out')).toEqual({ text: 'log out', isActionsOnly: true, isRecordsOnly: false })
  expect(read('#1042')).toEqual({ text: '1042', isActionsOnly: false, isRecordsOnly: true })
  expect(read('ORDER: lamp')).toEqual({ text: 'lamp', isActionsOnly: false, isRecordsOnly: true })
  expect(read('orders:')).toEqual({ text: '', isActionsOnly: false, isRecordsOnly: true })
})

it('takes a colon that names no list for a part of the text', () => {
  expect(read('Size: large')).toEqual({ text: 'Size: large', isActionsOnly: false, isRecordsOnly: false })
})
