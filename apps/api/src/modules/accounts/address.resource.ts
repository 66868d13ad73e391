import { defineResource, validationFailed, type WriteData } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { countryCodes } from './domain/country-codes.ts'

/** An address book, not a mailing list. */
const MAX_ADDRESSES = 100

export const address = defineResource('Address', {
  represent: ['firstName', 'lastName', 'line1', 'city'],
  account: {
    path: 'addresses',
    scope: (ctx) => ({ userId: ctx.actor.id }),
    assign: (ctx) => ({ userId: ctx.actor.id }),
    fields: [
      ...[
        'id',
        'firstName',
        'lastName',
        'company',
        'line1',
        'line2',
        'city',
        'region',
        'postalCode',
        'country',
        'phone',
      ],
      ...['isDefaultShipping', 'isDefaultBilling', 'createdAt'],
    ],
    order: ['-createdAt'],
    operations: ['list', 'read', 'create', 'update', 'remove'],
  },
  hooks: { before: checkAddress },
})

async function checkAddress(ctx: Ctx, data: WriteData, id: string | null): Promise<WriteData> {
  if (data.country !== undefined && !countryCodes.has(String(data.country))) {
    throw validationFailed({
      errors: [{ path: 'country', code: 'invalid_value', message: 'Is not a country (ISO 3166-1 alpha-2).' }],
    })
  }
  if (id === null || data.isDefaultShipping || data.isDefaultBilling) await lockBook(ctx, id === null)
  if (data.isDefaultShipping) await clearDefault(ctx, 'isDefaultShipping', id)
  if (data.isDefaultBilling) await clearDefault(ctx, 'isDefaultBilling', id)
  return data
}

// The user's row stands for the book, so that two addresses made at the same moment do not both become the default.
async function lockBook(ctx: Ctx, isAdding: boolean): Promise<void> {
  const [book] = await ctx.db.query<{ size: number }>({
    name: 'accounts_addresses_lock',
    text: 'SELECT (SELECT count(*)::int FROM "Address" WHERE "userId" = u.id) AS size FROM "User" u WHERE u.id = $1 FOR NO KEY UPDATE',
    values: [ctx.actor.id],
  })
  if (isAdding && book && book.size >= MAX_ADDRESSES)
    throw validationFailed({ detail: `An address book holds ${MAX_ADDRESSES} addresses.` })
}

async function clearDefault(
  ctx: Ctx,
  flag: 'isDefaultShipping' | 'isDefaultBilling',
  except: string | null,
): Promise<void> {
  await ctx.db.query({
    name: `accounts_addresses_${flag}`,
    text: `UPDATE "Address" SET "${flag}" = false, "updatedAt" = $3 WHERE "userId" = $1 AND "${flag}" AND id IS DISTINCT FROM $2`,
    values: [ctx.actor.id, except, ctx.clock.now()],
  })
}
