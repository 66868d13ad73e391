import { newId } from '@stoa/kernel'
import { roles, type Sample } from '@stoa/kit/testing'
import { address } from '../small-shop.ts'
import { PASSWORD, type World } from './open-world.ts'

const known = roles.filter((role) => role !== 'anonymous')

export const accountSamples = (world: () => World): Record<string, Sample> => {
  const somebody = async () =>
    (await world().rows.one('User', { passwordHash: world().passwordHash })) as { email: string }
  const session = async () => {
    const { email } = await somebody()
    const body = { email, password: PASSWORD, tokenDelivery: 'body' }
    const answer = await world().shop.call('POST', '/auth/login', { body })
    return { refreshToken: answer.json<{ refreshToken: string }>().refreshToken }
  }
  const otherUser = async () => ({ id: (await world().rows.one('User')).id as string })
  const somePage = async () => ({ resource: 'pages', objectId: (await world().rows.one('Page')).id as string })
  let registered = 0
  return {
    'auth.register': {
      prepare: () => ({
        email: `new-${registered++}@example.com`,
        password: PASSWORD,
        firstName: 'Ada',
        lastName: 'Byron',
      }),
    },
    'auth.login': { prepare: async () => ({ email: (await somebody()).email, password: PASSWORD }) },
    'auth.refresh': { prepare: session },
    'auth.logout': { prepare: session },
    'auth.password.change': {
      allowed: known,
      prepare: async () => {
        const { shop, passwordHash } = world()
        await shop.core.database.query({ text: 'UPDATE "User" SET "passwordHash" = $1', values: [passwordHash] })
        return { currentPassword: PASSWORD, newPassword: 'staple battery horse correct' }
      },
    },
    'account.address.create': {
      prepare: async () => {
        // An address book is full at a hundred.
        await world().shop.core.database.query({ text: 'DELETE FROM "Address"', values: [] })
        return address
      },
    },
    'account.read': { prepare: () => ({}) },
    'account.update': { prepare: () => ({ firstName: 'Grace', phone: '+49 30 123' }) },
    'user.setPassword': { prepare: async () => ({ id: (await world().rows.one('User')).id, password: PASSWORD }) },
    'user.endSessions': { prepare: otherUser },
    'user.deactivate': { prepare: otherUser },
    'user.activate': { prepare: otherUser },
    'user.effectivePermissions': { prepare: otherUser },
    'user.explainRight': { prepare: async () => ({ ...(await otherUser()), permission: 'content.page.view' }) },
    'permission.matrix': { prepare: () => ({}) },
    // Whoever may see the record and has the right to give; none of the roles has both. See object-grants.test.ts.
    'objectGrant.ofObject': { prepare: somePage, allowed: [] },
    'objectGrant.ofHolder': { prepare: async () => ({ userId: (await otherUser()).id }) },
    'objectGrant.give': {
      prepare: async () => ({
        ...(await somePage()),
        permissions: ['content.page.view'],
        userId: (await otherUser()).id,
      }),
      allowed: [],
    },
    'objectGrant.take': { prepare: () => ({ id: newId() }), allowed: [] },
  }
}
