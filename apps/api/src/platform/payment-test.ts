import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Database } from '@stoa/db'
import type { Clock } from '@stoa/kernel'
import { deleteInBatches } from '../services/delete-in-batches.ts'
import { badSignature } from '../services/payment-provider.errors.ts'
import type {
  Charge,
  ChargeRequest,
  ChargeStatus,
  PaymentProvider,
  RefundAnswer,
  WebhookEvent,
} from '../services/payment-provider.ts'

export type TestProviderOptions = {
  readonly database: Database
  readonly clock: Clock
  readonly key: Buffer
  readonly publicUrl: string
  /** Delivers a webhook. Default: an HTTP request to the shop's own address. */
  readonly post?: (body: string, headers: Record<string, string>) => Promise<void>
}

/** What each token does. `settle` arrives by webhook after so many seconds. The first refund of a charge may be refused. */
type Script = {
  readonly answer: ChargeStatus
  readonly declineCode?: string
  readonly settle?: { status: ChargeStatus; seconds: number; copies: number }
  readonly delaySeconds?: number
}

const REFUND_REFUSED = 'tok_refund_refused'

const scripts: Readonly<Record<string, Script>> = {
  tok_ok: { answer: 'authorised' },
  tok_declined: { answer: 'declined', declineCode: 'insufficient_funds' },
  tok_3ds: { answer: 'requires_action' },
  tok_late: { answer: 'pending', settle: { status: 'authorised', seconds: 3, copies: 1 } },
  tok_late_declined: { answer: 'pending', settle: { status: 'declined', seconds: 3, copies: 1 } },
  tok_duplicate: { answer: 'pending', settle: { status: 'authorised', seconds: 1, copies: 3 } },
  [REFUND_REFUSED]: { answer: 'authorised' },
  tok_timeout: { answer: 'authorised', delaySeconds: 30, settle: { status: 'authorised', seconds: 31, copies: 1 } },
}

export type TestProvider = PaymentProvider & {
  /** The shopper's answer on the confirmation page. Answers where the browser goes next, or null for no such charge. */
  confirm(reference: string, isConfirmed: boolean): Promise<string | null>
  /** Sends a due webhook; run by a job. */
  deliver(message: { reference: string; copies: number }): Promise<void>
  /** Forgets charges made before. */
  purge(before: Date): Promise<void>
}

type Row = { id: string; status: ChargeStatus; token: string; returnUrl: string | null }

/** Seconds a signature is good for. */
const TOLERANCE_SECONDS = 300

/**
 * A payment service for demonstrations and tests. It keeps its charges in a table of its own, as a real one would on its
 * own servers, and talks to the shop only by answers, redirects and signed webhooks.
 */
export function createTestProvider(options: TestProviderOptions): TestProvider {
  const { database, publicUrl } = options
  const find = async (id: string) => {
    const [row] = await database.query<Row>({
      text: 'SELECT id, status, token, "returnUrl" FROM "TestCharge" WHERE id = $1',
      values: [id],
    })
    return row ?? null
  }
  const move = async (id: string, to: ChargeStatus, from: readonly ChargeStatus[]) => {
    await database.query({
      text: 'UPDATE "TestCharge" SET status = $2 WHERE id = $1 AND status = ANY($3::text[])',
      values: [id, to, from],
    })
    return toCharge((await find(id)) as Row, publicUrl)
  }
  return {
    name: 'test',
    authorise: (request) => authorise(options, request, find),
    async capture(reference, amountMinor) {
      await database.query({
        text: 'UPDATE "TestCharge" SET "capturedMinor" = $2 WHERE id = $1 AND status = $3',
        values: [reference, amountMinor, 'authorised'],
      })
      return move(reference, 'captured', ['authorised'])
    },
    void: (reference) => move(reference, 'voided', ['authorised', 'pending', 'requires_action']),
    refund: (reference, amountMinor, idempotencyKey) => refund(options, { reference, amountMinor, idempotencyKey }),
    async find(idempotencyKey) {
      const row = await find(referenceOf(idempotencyKey))
      return row && toCharge(row, publicUrl)
    },
    readWebhook: (body, headers) => readWebhook(options, body, headers),
    async confirm(reference, isConfirmed) {
      const row = await find(reference)
      if (!row?.returnUrl) return null
      await move(reference, isConfirmed ? 'authorised' : 'declined', ['requires_action'])
      await send(options, reference, ((await find(reference)) as Row).status, 1)
      return row.returnUrl
    },
    async deliver({ reference, copies }) {
      const row = await find(reference)
      const target = row && scripts[row.token]?.settle?.status
      if (!row || !target) return
      const charge = await move(reference, target, ['pending', 'authorised'])
      await send(options, reference, charge.status, copies)
    },
    purge: (before) => deleteInBatches(database, { table: 'TestCharge', where: '"createdAt" <= $1', values: [before] }),
  }
}

type RefundCall = { readonly reference: string; readonly amountMinor: number; readonly idempotencyKey: string }

// A key's first answer is kept and given again, as real providers do. After a refusal the charge behaves like any other.
async function refund(
  { database, clock }: TestProviderOptions,
  { reference, amountMinor, idempotencyKey }: RefundCall,
): Promise<RefundAnswer> {
  const id = `re_${idempotencyKey}`
  await database.query({
    text: `WITH charge AS (SELECT * FROM "TestCharge" WHERE id = $2 FOR UPDATE), fresh AS (
        INSERT INTO "TestCharge" (id, token, status, currency, "amountMinor", "createdAt")
        SELECT $1, 'refund', CASE WHEN token = '${REFUND_REFUSED}' OR "refundedMinor" + $3 > "capturedMinor" THEN 'refused' ELSE 'refunded' END, currency, $3, $4 FROM charge
        ON CONFLICT DO NOTHING RETURNING status)
      UPDATE "TestCharge" c SET "refundedMinor" = c."refundedMinor" + CASE fresh.status WHEN 'refunded' THEN $3 ELSE 0 END,
        token = CASE fresh.status WHEN 'refused' THEN 'tok_ok' ELSE c.token END FROM fresh WHERE c.id = $2`,
    values: [id, reference, amountMinor, clock.now()],
  })
  const [answer] = await database.query<{ status: string }>({
    text: 'SELECT status FROM "TestCharge" WHERE id = $1',
    values: [id],
  })
  return answer?.status === 'refunded'
    ? { status: 'succeeded', reference: id }
    : { status: 'refused', failureCode: answer ? 'refund_refused' : 'no_such_charge' }
}

function referenceOf(idempotencyKey: string): string {
  return `ch_${idempotencyKey}`
}

async function authorise(
  { database, clock, publicUrl }: TestProviderOptions,
  request: ChargeRequest,
  find: (id: string) => Promise<Row | null>,
): Promise<Charge> {
  const script = Object.hasOwn(scripts, request.token) ? scripts[request.token] : undefined
  const id = referenceOf(request.idempotencyKey)
  const effective: Script = script ?? { answer: 'declined', declineCode: 'invalid_token' }
  const made = await database.query({
    text: `INSERT INTO "TestCharge" (id, token, status, currency, "amountMinor", "returnUrl", "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING 1`,
    values: [
      id,
      request.token.slice(0, 40),
      effective.answer,
      request.currency,
      request.amountMinor,
      request.returnUrl,
      clock.now(),
    ],
  })
  if (made.length > 0 && effective.settle) await scheduleDelivery(database, clock, id, effective.settle)
  if (effective.delaySeconds)
    await new Promise((resolve) => setTimeout(resolve, (effective.delaySeconds ?? 0) * 1000).unref())
  const charge = toCharge((await find(id)) as Row, publicUrl)
  return effective.declineCode && charge.status === 'declined'
    ? { ...charge, declineCode: effective.declineCode }
    : charge
}

async function scheduleDelivery(
  database: Database,
  clock: Clock,
  reference: string,
  { seconds, copies }: { seconds: number; copies: number },
): Promise<void> {
  await database.query({
    text: `SELECT graphile_worker.add_job('payments.test-webhook', payload => $1::json, run_at => $2)`,
    values: [JSON.stringify({ reference, copies }), new Date(clock.now().getTime() + seconds * 1000)],
  })
}

function toCharge(row: Row, publicUrl: string): Charge {
  const status = row.status
  return {
    reference: row.id,
    status,
    ...(status === 'requires_action' && { redirectUrl: `${publicUrl}/test-payments/${row.id}` }),
    ...(status === 'declined' && { declineCode: scripts[row.token]?.declineCode ?? 'do_not_honour' }),
  }
}

// All copies of one message carry the same id, as a provider's repeated deliveries do.
async function send(
  options: TestProviderOptions,
  reference: string,
  status: ChargeStatus,
  copies: number,
): Promise<void> {
  const event: WebhookEvent = {
    id: `evt_${randomUUID()}`,
    reference,
    idempotencyKey: reference.slice('ch_'.length),
    status,
    ...(status === 'declined' && { declineCode: 'do_not_honour' }),
  }
  const body = JSON.stringify(event)
  const timestamp = Math.floor(options.clock.now().getTime() / 1000)
  const headers = {
    'content-type': 'application/json',
    'stoa-signature': `t=${timestamp},v1=${signature(options.key, timestamp, body)}`,
  }
  const post = options.post ?? postTo(`${options.publicUrl}/api/v1/payments/webhooks/test`)
  await Promise.all(Array.from({ length: copies }, () => post(body, headers)))
}

function postTo(url: string) {
  return async (body: string, headers: Record<string, string>): Promise<void> => {
    const answer = await fetch(url, { method: 'POST', body, headers, signal: AbortSignal.timeout(10_000) })
    if (!answer.ok) throw new Error(`The shop answered a test webhook with ${answer.status}`)
  }
}

function signature(key: Buffer, timestamp: number, body: string | Buffer): string {
  return createHmac('sha256', key).update(`${timestamp}.`).update(body).digest('hex')
}

function readWebhook(
  { key, clock }: TestProviderOptions,
  body: Buffer,
  headers: Readonly<Record<string, string | string[] | undefined>>,
): WebhookEvent {
  const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(String(headers['stoa-signature'] ?? ''))
  const timestamp = Number(match?.[1])
  const isFresh = Math.abs(clock.now().getTime() / 1000 - timestamp) <= TOLERANCE_SECONDS
  const isSigned =
    match !== null && timingSafeEqual(Buffer.from(signature(key, timestamp, body)), Buffer.from(match[2] as string))
  if (!isSigned || !isFresh) throw badSignature()
  return JSON.parse(body.toString('utf8')) as WebhookEvent
}
