import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEmptyDatabase } from '@stoa/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commands } from '../src/commands.ts'
import { runStoa } from './run-stoa.ts'

const folder = mkdtempSync(join(tmpdir(), 'stoa-cli-'))
let database: Awaited<ReturnType<typeof createEmptyDatabase>>

beforeAll(async () => {
  database = await createEmptyDatabase()
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

const stoa = (...args: string[]) => runStoa(args, { DATABASE_URL: database.url, DATA_DIR: folder })

test('the help lists every command, and each has its own', async () => {
  const { code, stdout } = await stoa('--help')
  expect(code).toBe(0)
  for (const { name, summary } of commands)
    expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, 'm'))
  const own = await stoa('migrate', '--help')
  expect(own.code).toBe(0)
  expect(own.stdout).toContain('Usage: stoa migrate [migration] [options]')
  expect(own.stdout).toMatch(/^ {2}--to NAME +Go up or down/m)
})

test.each([
  [['migrat'], 'There is no command "migrat". Did you mean "migrate"?\n'],
  [['migrate', '--plann'], 'There is no option "--plann". Did you mean "plan"? See stoa migrate --help.\n'],
  [['check', 'this'], '"this" is one argument too many. See stoa check --help.\n'],
  [['import', 'shopfy', 'x.csv'], '"shopfy" is not a format: there is shopify. See stoa import --help.\n'],
  [['seed', '--bench', '9', '--orders', '0'], '--orders takes a number from 1 to 1000000. See stoa seed --help.\n'],
  [['seed', '--orders', '9'], '--orders goes with --bench. See stoa seed --help.\n'],
  [['seed', '--bench', 'many'], '--bench takes a number from 1 to 1000000. See stoa seed --help.\n'],
  [['createsuperuser'], 'Nobody is here to ask: give --email. See stoa createsuperuser --help.\n'],
])('%j is refused in one line', async (args, message) => {
  expect(await stoa(...args)).toEqual({ code: 2, stdout: '', stderr: message })
})

test('what is wrong with the settings or the database is told without a stack', async () => {
  const bad = await runStoa(['migrate'], { PORT: 'ninety' })
  expect([bad.code, bad.stderr.split('\n')[0]]).toEqual([1, 'These settings are not valid:'])
  const away = await runStoa(['migrate'], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', DATA_DIR: folder })
  expect(away.code).toBe(1)
  expect(away.stderr).toMatch(/^DATABASE_URL: no PostgreSQL answers at 127\.0\.0\.1:1\/none \(.*\)\n$/)
})

test('migrate brings an empty database up to date; check and showmigrations agree', async () => {
  const before = await stoa('check')
  expect([before.code, before.stdout]).toEqual([1, expect.stringMatching(/wrong database: \d+_initial is pending/)])
  const plan = await stoa('migrate', '--plan')
  expect(plan.stdout).toMatch(/^-- up \d+_initial\n/)
  const { code, stdout } = await stoa('migrate')
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^Applying \d+_initial\nApplying /)])
  expect((await stoa('migrate')).stdout).toBe('Nothing to migrate.\n')
  expect((await stoa('showmigrations')).stdout).toMatch(/^\[x\] \d+_initial {2}\d{4}-/)
  expect(await stoa('check')).toMatchObject({ code: 0, stderr: '' })
  expect((await stoa('makemigrations', '--check')).code).toBe(0)
})

test('createsuperuser makes a password or takes one, once for each address', async () => {
  const made = await stoa('createsuperuser', '--email', 'root@example.com', '--generate')
  expect([made.code, made.stdout]).toEqual([
    0,
    expect.stringMatching(/^Created root@example\.com\. Password, shown only now: [a-z2-9]{6}(-[a-z2-9]{6}){2}\n$/),
  ])
  const again = await stoa('createsuperuser', '--email', 'root@example.com', '--password', 'correct horse battery')
  expect([again.code, again.stderr]).toEqual([
    1,
    expect.stringMatching(/There is an account with this address already/),
  ])
  expect((await stoa('createsuperuser', '--email', 'a@example.com', '--password', 'short')).code).toBe(2)
})

test('import shows a table, writes with --apply, and tells of a file that is none', async () => {
  const file = join(folder, 'products.csv')
  writeFileSync(file, 'Handle,Title,Variant SKU,Variant Price,Published\nmug,Mug,MUG,12.50,true\njug,Jug,MUG,x,true\n')
  const shown = await stoa('import', 'shopify', file)
  expect(shown.stdout).toBe(
    'line  handle  verdict  column         reason\n2     mug     create\n3     jug     refused  Variant Price  "x" is not a price\n\n1 new, 0 changed, 0 unchanged, 1 refused. Nothing was written; add --apply to write it.\n',
  )
  expect((await stoa('import', 'shopify', file, '--apply')).stdout).toContain(
    '1 new, 0 changed, 0 unchanged, 1 refused. 1 of 1 written.',
  )
  expect((await stoa('import', 'shopify', file)).stdout).toContain('0 new, 0 changed, 1 unchanged, 1 refused.')
  expect(await stoa('import', 'shopify', join(folder, 'none.csv'))).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^There is no file .*none\.csv\.\n$/),
  })
  expect(await stoa('import', 'shopify', folder)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/is a folder\.\n$/),
  })
  writeFileSync(file, 'Name\nx\n')
  expect(await stoa('import', 'shopify', file)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^This is no Shopify product export/),
  })
  writeFileSync(file, Buffer.alloc(21 * 1024 * 1024))
  expect(await stoa('import', 'shopify', file)).toMatchObject({
    code: 1,
    stderr: 'The file is larger than 20 MB, the most this shop takes.\n',
  })
})

test('seed makes a shop that can sell, as often as one likes', async () => {
  for (let time = 0; time < 2; time++)
    expect(await stoa('seed')).toMatchObject({
      code: 0,
      stderr: '',
      stdout: 'Settings, taxes, delivery and a stock location are there.\n',
    })
  expect((await stoa('seed', '--demo')).stdout).toBe('The shop is not empty: nothing was changed.\n')
})

test('routes prints what can be called and by whom', async () => {
  const { stdout } = await stoa('routes', 'imports')
  expect(stdout).toMatch(/^POST +\/admin\/imports\/shopify +– +staff with imports\.productImport\.add/m)
  const json = JSON.parse((await stoa('routes', '--json')).stdout)
  expect(json.find((one: { operation: string }) => one.operation === 'cart.complete')).toMatchObject({
    method: 'POST',
    path: '/carts/:cartId/complete',
    module: expect.any(String),
  })
})

test('without a database of its own it starts the embedded one and stops it again', async () => {
  const data = join(folder, 'embedded')
  const environment = { DATA_DIR: data }
  expect(await runStoa(['migrate'], environment)).toMatchObject({ code: 0, stderr: '' })
  expect((await runStoa(['check'], environment)).code).toBe(0)
  const { existsSync } = await import('node:fs')
  expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false)
}, 60_000)
