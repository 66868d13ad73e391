import type { Context } from '@stoa/kit'
import {
  createRowMaker,
  type HttpReply,
  type HttpRequest,
  type MadeRow,
  type Role,
  type RowMaker,
} from '@stoa/kit/testing'
import { createContext } from '../../src/context.ts'
import { syncPermissions } from '../../src/modules/accounts/index.ts'
import { hashPassword } from '../../src/modules/accounts/password-hash.ts'
import { openTestShop, type TestShop } from '../open-test-shop.ts'
import { type SmallShop, stockShop } from '../small-shop.ts'
import { rowRules } from './row-rules.ts'

/** The password of everybody in the world. */
export const PASSWORD = 'correct horse battery'

/** A shop with somebody in every role, and a way to make more of anything. */
export type World = {
  readonly shop: TestShop
  readonly small: SmallShop
  readonly rows: RowMaker
  readonly owner: MadeRow
  /** PASSWORD as users keep it. */
  readonly passwordHash: string
  readonly ownerContext: () => Context
  /** An access token of the role; `permission` is what `permitted` holds. Null for strangers. */
  readonly tokenOf: (role: Role, permission: string | null) => Promise<string | null>
  readonly send: (role: Role, permission: string | null, request: HttpRequest) => Promise<HttpReply>
  readonly close: () => Promise<void>
}

export async function openWorld(): Promise<World> {
  const shop = await openTestShop({ SERVER_TIMING: 'true' })
  const { database, runtime } = shop.core
  await syncPermissions(database, runtime.kit.permissions)
  const small = await stockShop(shop, { products: 3, units: 1_000_000 })
  const rows = createRowMaker(database, runtime.kit.schema, rowRules)
  const passwordHash = await hashPassword(PASSWORD)
  const people: Partial<Record<Role, MadeRow>> = {
    customer: await rows.one('User', { passwordHash }),
    otherCustomer: await rows.one('User', { passwordHash }),
    owner: await rows.one('User', { passwordHash }),
    staff: await rows.one('User', { passwordHash, isStaff: true }),
  }
  const holders = await makeHolders(shop, rows)
  const owner = people.owner as MadeRow
  const tokenOf = async (role: Role, permission: string | null) => {
    if (role === 'anonymous') return null
    const user = role === 'permitted' ? holders.get(permission ?? '') : people[role]
    return shop.core.services.accessTokens.sign(String(user?.id)).token
  }
  return {
    shop,
    small,
    rows,
    owner,
    passwordHash,
    ownerContext: () => customerContext(shop, owner),
    tokenOf,
    send: async (role, permission, request) => sendAs(shop, await tokenOf(role, permission), request),
    close: () => shop.close(),
  }
}

/** By permission, somebody on the staff who holds it and no other. */
async function makeHolders(shop: TestShop, rows: RowMaker): Promise<Map<string, MadeRow>> {
  const { database, runtime } = shop.core
  const codes = ['', ...runtime.kit.permissions.map(({ code }) => code)]
  const users = await rows.make('User', codes.length, { isStaff: true })
  await database.query({
    text: `INSERT INTO "UserPermission" (id, "userId", "permissionId") SELECT gen_random_uuid(), g.id::uuid, p.id
      FROM unnest($1::text[], $2::text[]) AS g(id, code) JOIN "Permission" p ON p.code = g.code`,
    values: [users.map((user) => user.id), codes],
  })
  return new Map(codes.map((code, index) => [code, users[index] as MadeRow]))
}

function customerContext({ core }: TestShop, user: MadeRow): Context {
  return createContext({
    db: core.database,
    services: core.services,
    clock: core.clock,
    actor: {
      kind: 'user',
      id: String(user.id),
      label: String(user.email),
      isStaff: false,
      isSuperuser: false,
      permissions: new Set(),
    },
  })
}

async function sendAs(shop: TestShop, token: string | null, request: HttpRequest): Promise<HttpReply> {
  const hasBody = request.body !== undefined
  const { statusCode, headers, body } = await shop.app.inject({
    method: request.method as 'GET',
    url: request.url,
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(hasBody && { 'content-type': 'application/json' }),
      ...request.headers,
    },
    ...(hasBody && { payload: typeof request.body === 'string' ? request.body : JSON.stringify(request.body) }),
  })
  return { status: statusCode, headers, body }
}
