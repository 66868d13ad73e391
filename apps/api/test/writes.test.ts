import { type WriteCaseOptions, writeCases } from '@stoa/kit/testing'
import { expect, test } from 'vitest'
import { kit, useConformance } from './conformance/conformance-of.ts'

const bag = { event: 'A bag is nobody else’s business until it is an order.' }
const session = { event: 'A session is not announced: nothing in the shop follows from one.' }
const read = { event: 'Nothing else is derived from it; what reads it is made stale by its cache tags.' }

const beside = { event: 'Only staff see it, and lists and pages hear of every row that is written.' }

const own = { event: 'What somebody keeps for himself is nobody else’s business.' }

const purged = { event: 'That it was deleted was announced then.' }
const purges = [...kit.operations.keys()].filter((name) => name.endsWith('.purge'))

const leavesNothing: WriteCaseOptions['leavesNothing'] = {
  ...Object.fromEntries(purges.map((name) => [name, purged])),
  'cart.create': bag,
  'cart.addItem': bag,
  'cart.changeItem': bag,
  'cart.removeItem': bag,
  'cart.remove': bag,
  'cart.update': bag,
  'cart.chooseShipping': bag,
  'cart.claim': bag,
  'order.reorder': bag,
  'auth.login': session,
  'auth.password.change': session,
  'user.setPassword': session,
  'user.endSessions': session,
  'user.activate': session,
  'user.deactivate': session,
  'auth.refresh': {
    ...session,
    audit: 'Every few minutes for everybody; the chain of refresh tokens is its own record.',
  },
  'auth.logout': { ...session, audit: 'The revoked refresh token is its own record.' },
  'account.update': read,
  'category.move': read,
  'collection.arrange': read,
  'stock.set': read,
  'order.retryRefund': { event: 'Only queues the job; what comes of the refund is announced by the job.' },
  'adminFavourite.add': own,
  'adminFavourite.order': own,
  'order.changeNote': beside,
  'order.removeNote': beside,
  'order.trackParcel': beside,
  'order.deliverParcel': beside,
  'import.apply': { event: 'Only queues the job; what the job writes is announced by the job.' },
}

const options = useConformance()

for (const each of writeCases({ ...options, connection: () => options.world().shop.core.database, leavesNothing }))
  test(each.name, () => each.run())

test('nothing is excused that does not exist', () => {
  expect(Object.keys(leavesNothing).filter((name) => !kit.operations.has(name))).toEqual([])
})
