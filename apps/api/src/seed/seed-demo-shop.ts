import { fixedClock } from '@stoa/kernel'
import { audit } from '@stoa/kit'
import { type Ctx, transaction } from '../context.ts'
import type { Core } from '../core.ts'
import { createRandom } from './random.ts'
import { type DemoCredentials, seedAccounts } from './seed-accounts.ts'
import { pictureAlts, seedCatalogue } from './seed-catalogue.ts'
import { seedOrders } from './seed-orders.ts'
import { seedPages, seedSettings } from './seed-settings.ts'
import { seedStock } from './seed-stock.ts'
import { storePictures } from './store-pictures.ts'

/** The same number makes the same shop. */
const SEED = 20_260_301

/** Number of the advisory lock under which the shop is filled: of two processes that start at once one waits. */
const SEED_LOCK = 7_302

export type SeedOptions = {
  /** The day the shop's history ends. Default: the core's clock. */
  readonly now?: Date
  readonly onProgress?: (step: string) => void
}

/**
 * Fills an empty shop with the demo: once. Answers the accounts it made, whose passwords are shown nowhere else, or null
 * where the shop was seeded before or sells something already. Everything but the pictures is one transaction, so a seed
 * that is interrupted leaves nothing behind and can be started again.
 */
export async function seedDemoShop(
  core: Core,
  { now = core.clock.now(), onProgress = () => undefined }: SeedOptions = {},
): Promise<DemoCredentials | null> {
  // The demo is where the shop begins: nothing of it is a change.
  const ctx: Ctx = { ...core.systemContext('seed'), clock: fixedClock(now), changeSetId: null }
  if (!(await isEmpty(ctx))) return null
  const pictures = await storePictures(ctx, pictureAlts(), onProgress)
  onProgress('products and orders')
  return transaction(ctx, async (inner) => {
    await inner.db.query({ text: 'SELECT pg_advisory_xact_lock($1)', values: [SEED_LOCK] })
    if (!(await isEmpty(inner))) return null
    const random = createRandom(SEED)
    await seedSettings(inner)
    await seedPages(inner)
    const products = await seedCatalogue(inner, pictures, random)
    const accounts = await seedAccounts(inner)
    const past = await seedOrders(inner, { products, pictures, customerId: accounts.customerId, random })
    await seedStock(inner, products, past, random)
    audit(inner, { operation: 'seed.demo', resource: 'ShopSettings', objectId: '1' })
    return accounts.credentials
  })
}

/** Whether `seedDemoShop` would fill the shop. */
export function needsDemo(core: Core): Promise<boolean> {
  return isEmpty(core.systemContext('seed'))
}

/** The audit entry is the mark of a seed that was done: deleting all demo products must not bring them back. */
async function isEmpty(ctx: Ctx): Promise<boolean> {
  const [row] = await ctx.db.query<{ isEmpty: boolean }>({
    text: `SELECT NOT EXISTS (SELECT 1 FROM "AuditEntry" WHERE resource = 'ShopSettings' AND "objectId" = '1' AND operation = 'seed.demo')
      AND NOT EXISTS (SELECT 1 FROM "Product") AND NOT EXISTS (SELECT 1 FROM "Order") AS "isEmpty"`,
  })
  return row?.isEmpty ?? false
}

/** Makes a new shop ready to sell, without any products. What is there already stays. */
export async function seedBasics(core: Core): Promise<void> {
  await transaction(core.systemContext('seed'), seedSettings)
}
