import { randomInt } from 'node:crypto'
import { newId } from '@stoa/kernel'
import type { Ctx } from '../context.ts'
import { createSuperuser, createUser } from '../modules/accounts/index.ts'

/** Without letters and digits that are taken for each other. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password for a person to copy once: 18 letters are 89 bits. */
export function makePassword(): string {
  const group = () => Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [group(), group(), group()].join('-')
}

export type DemoCredentials = {
  readonly admin: { readonly email: string; readonly password: string }
  readonly customer: { readonly email: string; readonly password: string }
}

export type DemoAccounts = { readonly credentials: DemoCredentials; readonly customerId: string }

/** An admin and a customer with fresh passwords, and the two groups of staff. Runs in the open transaction. */
export async function seedAccounts(ctx: Ctx): Promise<DemoAccounts> {
  const admin = { email: 'admin@stoa.example', password: makePassword() }
  const customer = { email: 'mara@stoa.example', password: makePassword() }
  const adminId = await createSuperuser(ctx, { ...admin, firstName: 'Ada', lastName: 'Lindqvist' })
  const customerId = await createUser(ctx, { ...customer, firstName: 'Mara', lastName: 'de Vries' })
  await ctx.db.prisma.user.updateMany({
    where: { id: { in: [adminId, customerId] } },
    data: { emailVerifiedAt: ctx.clock.now() },
  })
  await ctx.db.prisma.address.createMany({
    data: [
      {
        userId: customerId,
        firstName: 'Mara',
        lastName: 'de Vries',
        line1: 'Noordermarkt 38',
        city: 'Amsterdam',
        postalCode: '1015 KC',
        country: 'NL',
        isDefaultShipping: true,
        isDefaultBilling: true,
      },
      {
        userId: customerId,
        firstName: 'Mara',
        lastName: 'de Vries',
        company: 'Studio Oever',
        line1: 'Kade 7',
        city: 'Utrecht',
        postalCode: '3511 AB',
        country: 'NL',
      },
    ],
  })
  await seedGroups(ctx)
  return { credentials: { admin, customer }, customerId }
}

const supportMay = new Set([
  'content.contactMessage.change',
  'orders.order.fulfil',
  'orders.order.note',
  'accounts.user.view',
])

/** Shopkeepers may do everything but manage users; support sees the shop, answers letters and sends parcels. */
async function seedGroups(ctx: Ctx): Promise<void> {
  const codes = ctx.services.runtime().kit.permissions.map((permission) => permission.code)
  await grant(
    ctx,
    'Shopkeepers',
    codes.filter((code) => !code.startsWith('accounts.')),
  )
  await grant(
    ctx,
    'Support',
    codes.filter((code) => supportMay.has(code) || (code.endsWith('.view') && !code.startsWith('accounts.'))),
  )
}

async function grant(ctx: Ctx, name: string, codes: readonly string[]): Promise<void> {
  const { prisma } = ctx.db
  const group = await prisma.group.upsert({ where: { name }, create: { id: newId(), name }, update: {} })
  const permissions = await prisma.permission.findMany({ where: { code: { in: [...codes] } }, select: { id: true } })
  await prisma.groupPermission.createMany({
    skipDuplicates: true,
    data: permissions.map(({ id }) => ({ groupId: group.id, permissionId: id })),
  })
}
