import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEmptyDatabase, TEMPLATE } from '@stoa/db/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { guideBlocks, repository } from './docs/guide-blocks.ts'
import { isShell, runGraphqlBlocks, runShellBlocks } from './docs/run-guide.ts'
import { type RunningShop, startShop } from './docs/running-shop.ts'

// Does what the documents show, in a demo shop as `npm start` opens it.

const documents = ['README.md', ...globSync('docs/**/*.md', { cwd: repository }).sort()]
const folder = mkdtempSync(join(tmpdir(), 'stoa-docs-'))
let database: Awaited<ReturnType<typeof createEmptyDatabase>>
let shop: RunningShop

beforeAll(async () => {
  database = await createEmptyDatabase(TEMPLATE)
  shop = await startShop(repository, { DATABASE_URL: database.url, DATA_DIR: folder })
}, 240_000)
afterAll(async () => {
  await shop?.stop()
  await database?.drop()
  rmSync(folder, { recursive: true, force: true })
})

const shellDocuments = documents.filter((name) =>
  guideBlocks(name).some((block) => isShell(block) && block.text.includes('localhost:3000')),
)
const graphqlDocuments = documents.filter((name) => guideBlocks(name).some(({ language }) => language === 'graphql'))

test('the documents that show calls are those we know', () => {
  expect(shellDocuments).toEqual(['README.md', 'docs/guides/buy-by-rest.md'])
  expect(graphqlDocuments).toEqual(['README.md', 'docs/guides/buy-by-graphql.md'])
})

const printed = new Map<string, string>()
const answered = new Map<string, Record<string, unknown>[]>()

test.each(shellDocuments)('every call in %s is answered', async (name) => {
  printed.set(name, await runShellBlocks(name, shop.address))
  expect(printed.get(name)).toContain('{"')
})

test.each(graphqlDocuments)('every GraphQL document in %s is answered', async (name) => {
  const answers = await runGraphqlBlocks(name, shop.address)
  answered.set(name, answers)
  expect(answers).toHaveLength(guideBlocks(name).filter(({ language }) => language === 'graphql').length)
})

test('the purchase by REST ends in an order that is placed, and paid a moment later', async () => {
  const lines = (printed.get('docs/guides/buy-by-rest.md') as string).trim().split('\n')
  const order = lines.map(parsed).find((answer) => answer?.token)
  expect(order).toMatchObject({ status: 'placed', email: 'ada@example.com', items: [{ quantity: 1 }] })
  expect(parsed(lines.at(-1) as string)).toMatchObject({ id: order?.id, number: order?.number, status: 'placed' })
  await expectPaid(order as Order)
})

test('the purchase by GraphQL ends in an order that is placed, and paid a moment later', async () => {
  const answers = answered.get('docs/guides/buy-by-graphql.md') as Record<string, unknown>[]
  const { cartComplete: order } = answers.find((answer) => 'cartComplete' in answer) as { cartComplete: Order }
  expect(order).toMatchObject({ status: 'placed', total: { currency: 'EUR' } })
  expect(answers.at(-1)).toMatchObject({ order: { number: order.number, status: 'placed', items: [{ quantity: 1 }] } })
  await expectPaid(order)
})

type Order = { id: string; token: string; number: number }

/** The authorised amount is captured by a job. */
async function expectPaid({ id, token }: Order): Promise<void> {
  await vi.waitFor(
    async () => {
      const answer = await fetch(`${shop.address}/api/v1/orders/${id}?token=${token}`)
      expect(await answer.json()).toMatchObject({ id, status: 'placed', paymentStatus: 'paid' })
    },
    { timeout: 10_000, interval: 200 },
  )
}

function parsed(line: string): Record<string, unknown> | null {
  return line.startsWith('{') ? JSON.parse(line) : null
}

test('the mails of both purchases are in the mailbox', async () => {
  await vi.waitFor(
    async () => {
      const mailbox = await (await fetch(`${shop.address}/dev/mailbox`)).text()
      expect(mailbox.match(/ada@example\.com/g)?.length).toBeGreaterThanOrEqual(2)
    },
    { timeout: 10_000, interval: 200 },
  )
})

test('the first start shows the passwords that the README speaks of', async () => {
  const [, email, password] = /Admin +(\S+@\S+) +(\S+)/.exec(shop.output()) as unknown as [string, string, string]
  const answer = await fetch(`${shop.address}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  expect(await answer.json()).toMatchObject({ user: { email, isStaff: true } })
})
