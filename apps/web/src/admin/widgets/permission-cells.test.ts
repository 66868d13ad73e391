import { expect, test } from 'vitest'
import type { MatrixCell, MatrixModule } from '../engine/rights/rights-types.ts'
import { cellOf, foundIn, otherCells, stateOf, toToggle } from './permission-cells.ts'

const cell = (noun: string, verb: string, isMine = true): MatrixCell => ({
  id: `${noun}.${verb}`,
  code: `sales.${noun}.${verb}`,
  verb,
  label: `${verb} ${noun}`,
  isMine,
})
const orders = {
  name: 'sales.order',
  label: 'Orders',
  permissions: [cell('order', 'view'), cell('order', 'refund', false)],
}
const returns = { name: 'sales.return', label: 'Returns', permissions: [cell('return', 'view')] }
const modules: MatrixModule[] = [{ name: 'sales', label: 'Sales', rows: [orders, returns] }]

test('verbs of one’s own stand apart from those all have', () => {
  expect(cellOf(orders, 'view')?.id).toBe('order.view')
  expect(cellOf(orders, 'add')).toBeUndefined()
  expect(otherCells(orders).map(({ verb }) => verb)).toEqual(['refund'])
})

test('a search finds rows by their name, their code and their words', () => {
  const names = (text: string) => foundIn(modules, text).flatMap(({ rows }) => rows.map(({ label }) => label))
  expect(names('')).toEqual(['Orders', 'Returns'])
  expect(names('refund')).toEqual(['Orders'])
  expect(names('sales VIEW')).toEqual(['Orders', 'Returns'])
  expect(names('nothing')).toEqual([])
})

test('a box for several is on, off, or in between, and changes only what may be given', () => {
  const has =
    (...ids: string[]) =>
    (id: string) =>
      ids.includes(id)
  expect(stateOf(orders.permissions, has())).toBe('none')
  expect(stateOf(orders.permissions, has('order.view'))).toBe('some')
  expect(stateOf(orders.permissions, has('order.view', 'order.refund'))).toBe('all')
  const ids = (...given: string[]) => toToggle(orders.permissions, has(...given)).map(({ id }) => id)
  expect(ids()).toEqual(['order.view'])
  expect(ids('order.view'), 'to take away').toEqual(['order.view'])
})
