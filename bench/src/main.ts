import { writeFileSync } from 'node:fs'
import { measure, type Series } from './measure.ts'
import { readOptions, usage } from './options.ts'
import { makeReport, printReport } from './report.ts'
import { openShopDatabases } from './shop-database.ts'
import { type ShopUnderTest, startShop } from './shop-under-test.ts'
import { countStatements } from './statements.ts'

const say = (line: string) => console.error(line)

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  const databases = await openShopDatabases(options.data)
  const shops: ShopUnderTest[] = []
  const close = async () => {
    for (const shop of shops.splice(0)) await shop.stop()
    await databases.close()
  }
  process.once('SIGINT', () => void close().finally(() => process.exit(130)))
  try {
    const settings = []
    for (const size of options.sizes) settings.push(await databases.settingsOf(size, (step) => say(`Filling: ${step}`)))
    for (const [index, size] of options.sizes.entries()) {
      say(`Starting the servers for ${size} products`)
      shops.push(await startShop(size, settings[index]!, databases.folder))
    }
    const series: Series[] = []
    for (const scenario of options.only) {
      say(`Measuring ${scenario}`)
      series.push(...(await measure(scenario, shops, options)))
    }
    const statements = await countStatements(shops[0]!, options.only)
    const report = makeReport({ options, series, shops, statements })
    writeFileSync(options.out, `${JSON.stringify(report, null, 2)}\n`)
    console.log(printReport(report))
    say(`All figures: ${options.out}`)
  } finally {
    await close()
  }
}

if (process.argv.includes('--help')) console.log(usage)
else
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error && !('code' in error) ? error.message : error)
    process.exitCode = 1
  })
