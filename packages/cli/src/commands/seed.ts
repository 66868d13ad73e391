import type { Core } from '@stoa/api/core'
import { prepareDatabase } from '@stoa/api/prepare-database'
import { seedBasics, seedCatalogue, seedDemoShop } from '@stoa/api/seed'
import { type Arguments, type Command, say, UsageError } from '../command.ts'
import { withShop } from '../open-shop.ts'

const MAX_BENCH_PRODUCTS = 1_000_000

export const seed: Command = {
  name: 'seed',
  summary: 'Fill the shop: settings, taxes and delivery; with --demo also sixty things and their history.',
  usage: '',
  positionals: 0,
  options: {
    demo: { type: 'boolean', help: 'The demo shop. Only an empty shop is filled, and only once.' },
    bench: { type: 'string', value: 'N', help: 'N made-up products, to measure with.' },
    source: { type: 'string', value: 'FILE', help: 'With --bench: names and texts from this JSON-lines file (.gz).' },
  },
  run,
}

async function run({ flag, text }: Arguments): Promise<number> {
  const products = text('bench') === undefined ? null : Number(text('bench'))
  if (products !== null && !(Number.isInteger(products) && products > 0 && products <= MAX_BENCH_PRODUCTS)) {
    throw new UsageError(`--bench takes a number from 1 to ${MAX_BENCH_PRODUCTS}.`)
  }
  return withShop(async (core) => {
    await prepareDatabase(core)
    if (products !== null) return seedBench(core, products, text('source'))
    if (flag('demo')) return seedDemo(core)
    await seedBasics(core)
    return say('Settings, taxes, delivery and a stock location are there.')
  })
}

async function seedDemo(core: Core): Promise<number> {
  const made = await seedDemoShop(core, { onProgress: (step) => console.log(step) })
  if (!made) return say('The shop is not empty: nothing was changed.')
  console.log('These passwords were made for this shop and are shown only now:')
  for (const [who, { email, password }] of Object.entries(made)) console.log(`  ${who.padEnd(9)} ${email}  ${password}`)
  return 0
}

async function seedBench(core: Core, products: number, source: string | undefined): Promise<number> {
  const started = performance.now()
  await seedCatalogue(core, { products, source, onProgress: (step) => console.log(step) })
  return say(`${products} products in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
