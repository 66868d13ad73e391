import { makeWorkerUtils } from 'graphile-worker'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../test/open-test-shop.ts'
import { stockShop } from '../../test/small-shop.ts'
import { sendMail } from '../modules/notifications/index.ts'
import { jobQueue } from '../platform/job-queue.ts'
import type { Mail } from '../services/mailer.ts'
import { runDueJobs, startJobs, turnOf } from './job-runner.ts'

let shop: TestShop
const sent: Mail[] = []
let isDown = true
beforeEach(async () => {
  sent.length = 0
  isDown = true
  shop = await openTestShop(
    {},
    {
      mailer: {
        send: async (mail) => {
          if (isDown && mail.to === 'first@example.com') throw new Error('The mail server is down')
          sent.push(mail)
        },
        close: async () => undefined,
      },
    },
  )
  await stockShop(shop, { products: 1, units: 1 })
})
afterEach(() => shop.close())

const mail = (recipient: string) =>
  sendMail(shop.core.systemContext('test'), {
    dedupeKey: recipient,
    template: 'test',
    recipient,
    content: { subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' },
  })
const queued = () =>
  shop.core.database.query<{ attempts: number; last_error: string; waits: boolean; locked_by: string | null }>({
    text: 'SELECT attempts, last_error, run_at > now() AS waits, locked_by FROM graphile_worker._private_jobs ORDER BY id',
  })
const until = async (isTrue: () => boolean | Promise<boolean>) => {
  for (let tries = 0; !(await isTrue()); tries++) {
    if (tries > 150) throw new Error('It never came true')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

test('a job that fails waits and is tried again; the others go on', async () => {
  await mail('first@example.com')
  await mail('second@example.com')
  await runDueJobs(shop.core)
  expect(sent.map((one) => one.to)).toEqual(['second@example.com'])
  expect(await queued()).toEqual([{ attempts: 1, last_error: 'The mail server is down', waits: true, locked_by: null }])
  isDown = false
  await shop.core.database.query({ text: 'UPDATE graphile_worker._private_jobs SET run_at = now()' })
  await runDueJobs(shop.core)
  expect(sent.map((one) => one.to)).toEqual(['second@example.com', 'first@example.com'])
  expect(await queued()).toEqual([])
})

test('a runner outlives the jobs that fail in it', async () => {
  const runner = await startJobs(shop.core)
  await mail('first@example.com')
  await until(async () => (await queued())[0]?.last_error === 'The mail server is down')
  await mail('second@example.com')
  await until(() => sent.length === 1)
  await runner.stop()
})

test('what a dead process had taken is taken by the living, what a living one has is not', async () => {
  await mail('second@example.com')
  await shop.core.database.query({
    text: `UPDATE graphile_worker._private_jobs SET locked_by = 'pool-dead', locked_at = now() - interval '3 seconds'`,
  })
  const runner = await startJobs(shop.core)
  await until(() => sent.length === 1)
  await runner.stop()

  await shop.core.database.pool.connect().then(async (neighbour) => {
    await neighbour.query(`SELECT pg_advisory_lock(hashtextextended('pool-neighbour', 0))`)
    await mail('third@example.com')
    await shop.core.database.query({
      text: `UPDATE graphile_worker._private_jobs SET locked_by = 'pool-neighbour', locked_at = now() - interval '1 hour'`,
    })
    const other = await startJobs(shop.core)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect((await queued()).map((job) => job.locked_by)).toEqual(['pool-neighbour'])
    await other.stop()
    neighbour.release()
  })
})

test('a job that was queued again while a dead process ran it leaves nothing behind', async () => {
  await mail('second@example.com')
  await shop.core.database.query({
    text: `UPDATE graphile_worker._private_jobs SET attempts = 1, locked_by = 'pool-dead', locked_at = now() - interval '3 seconds'`,
  })
  const [{ payload }] = (await shop.core.database.query<{ payload: { id: string } }>({
    text: 'SELECT payload FROM graphile_worker._private_jobs',
  })) as [{ payload: { id: string } }]
  await jobQueue.enqueue(shop.core.database, 'mail.send', payload, {
    key: `mail ${payload.id}`,
  })
  expect(await queued()).toHaveLength(2)
  const runner = await startJobs(shop.core)
  await until(async () => (await queued()).length === 0)
  await runner.stop()
  expect(sent.map((one) => one.to)).toEqual(['second@example.com'])
})

test('a turn of a schedule whose process was killed runs again, and is one with the next turn', async () => {
  const task = 'inventory.release-expired'
  const { addJob, release } = await makeWorkerUtils({ pgPool: shop.core.database.pool })
  await addJob(task, {}, turnOf(task))
  const [killed] = await shop.core.database.query<{ id: bigint }>({
    text: 'UPDATE graphile_worker._private_jobs SET attempts = 1 RETURNING id',
  })
  const next = await addJob(task, {}, turnOf(task))
  expect([BigInt(next.id), next.attempts]).toEqual([killed?.id, 0])
  await shop.core.database.query({ text: 'UPDATE graphile_worker._private_jobs SET attempts = 1' })
  await runDueJobs(shop.core)
  expect(await queued()).toEqual([])
  await release()
})
