import type { Core } from '@stoa/api/core'
import { prepareDatabase } from '@stoa/api/prepare-database'
import { seedBasics, seedCatalogue, seedDemoShop, seedOrders } from '@stoa/api/seed'
import { type Arguments, type Command, say, UsageError } from '../command.ts'
import { withShop } from '../open-shop.ts'

const MAX_BENCH = 1_000_000

export const seed: Command = {
  name: 'seed',
  summary: 'Fill the shop: settings, taxes and delivery; with --demo also sixty things and their history.',
  usage: '',
  positionals: 0,
  options: {
    demo: { type: 'boolean', help: 'The demo shop. Only an empty shop is filled, and only once.' },
    bench: { type: 'string', value: 'N', help: 'N made-up products, to measure with.' },
    orders: { type: 'string', value: 'N', help: 'With --bench: N made-up orders of what is there.' },
    source: { type: 'string', value: 'FILE', help: 'With --bench: names and texts from this JSON-lines file (.gz).' },
  },
  run,
}

async function run({ flag, text }: Arguments): Promise<number> {
  const products = benchNumber('bench', text('bench'))
  const orders = benchNumber('orders', text('orders'))
  if (orders !== null && products === null) throw new UsageError('--orders goes with --bench.')
  return withShop(async (core) => {
    await prepareDatabase(core)
    if (products !== null) return seedBench(core, { products, orders, source: text('source') })
    if (flag('demo')) return seedDemo(core)
    await seedBasics(core)
    return say('Settings, taxes, delivery and a stock location are there.')
  })
}

function benchNumber(name: string, value: string | undefined): number | null {
  if (value === undefined) return null
  const number = Number(value)
  if (Number.isInteger(number) && number > 0 && number <= MAX_BENCH) return number
  throw new UsageError(`--${name} takes a number from 1 to ${MAX_BENCH}.`)
}

async function seedDemo(core: Core): Promise<number> {
  const made = await seedDemoShop(core, { onProgress: (step) => console.log(step) })
  if (!made) return say('The shop is not empty: nothing was changed.')
  console.log('These passwords were made for this shop and are shown only now:')
  for (const [who, { email, password }] of Object.entries(made)) console.log(`  ${who.padEnd(9)} ${email}  ${password}`)
  return 0
}

type Bench = { products: number; orders: number | null; source: string | undefined }

async function seedBench(core: Core, { products, orders, source }: Bench): Promise<number> {
  const started = performance.now()
  const onProgress = (step: string) => console.log(step)
  await seedCatalogue(core, { products, source, onProgress })
  if (orders !== null) await seedOrders(core, { orders, onProgress })
  const made = orders === null ? `${products} products` : `${products} products and ${orders} orders`
  return say(`${made} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
