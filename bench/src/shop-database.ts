import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createSuperuser } from '@stoa/api/accounts'
import { readConfig } from '@stoa/api/config'
import { createCore } from '@stoa/api/core'
import { prepareDatabase } from '@stoa/api/prepare-database'
import { seedCatalogue, seedOrders } from '@stoa/api/seed'
import { startEmbeddedPostgres } from '@stoa/db/embedded'
import pg from 'pg'

/** Every setting of a shop that is measured; whatever stands in the caller's environment is left out of it. */
export type ShopSettings = Readonly<Record<string, string>>

export type ShopDatabases = {
  /** Settings of the shop with so many products, which is made where it is missing. */
  settingsOf(products: number, report: (step: string) => void): Promise<ShopSettings>
  readonly folder: string
  close(): Promise<void>
}

export const admin = { email: 'bench@stoa.example', password: 'measured with a ruler' }

/** Products to each order. */
const ORDER_FOR_PRODUCTS = 5

/** One PostgreSQL of the bench's own, data on disk and synced as a shop's would be. */
export async function openShopDatabases(kept: string | null): Promise<ShopDatabases> {
  const folder = kept === null ? mkdtempSync(join(tmpdir(), 'stoa-bench-')) : resolve(kept)
  const server = await startEmbeddedPostgres({ directory: join(folder, 'postgres'), ephemeral: false })
  let last: string | null = null
  return {
    folder,
    async settingsOf(products, report) {
      const name = `shop_${products}`
      await makeDatabase(server.url('postgres'), name, last)
      const settings = { DATABASE_URL: server.url(name), DATA_DIR: join(folder, 'data') }
      await fill(settings, products, report)
      last = name
      return settings
    },
    async close() {
      await server.stop()
      if (kept === null) rmSync(folder, { recursive: true, force: true })
    },
  }
}

// A larger shop begins as a copy of the smaller one: the same pictures, which take longest to make, and the same first products.
async function makeDatabase(url: string, name: string, template: string | null): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount !== 0) return
    if (template !== null) await noConnections(client, template)
    await client.query(`CREATE DATABASE ${name} ${template === null ? '' : `TEMPLATE ${template}`}`)
  } finally {
    await client.end()
  }
}

// Connections that were just closed here may be open still on the other side, and only an unused database can be copied.
async function noConnections(client: pg.Client, database: string): Promise<void> {
  const open = 'SELECT 1 FROM pg_stat_activity WHERE datname = $1'
  while ((await client.query(open, [database])).rowCount !== 0) await sleep(50)
}

async function fill(settings: ShopSettings, products: number, report: (step: string) => void): Promise<void> {
  const core = createCore(readConfig(settings), settings.DATABASE_URL as string)
  try {
    await prepareDatabase(core)
    await seedCatalogue(core, { products, onProgress: report })
    await seedOrders(core, { orders: Math.max(1000, products / ORDER_FOR_PRODUCTS), onProgress: report })
    const users = await core.database.query({ text: 'SELECT 1 FROM "User" WHERE email = $1', values: [admin.email] })
    if (users.length === 0)
      await createSuperuser(core.systemContext('bench'), { ...admin, firstName: 'Bea', lastName: 'Bench' })
    await core.database.query({ text: 'VACUUM ANALYZE' })
  } finally {
    await core.close()
  }
}
