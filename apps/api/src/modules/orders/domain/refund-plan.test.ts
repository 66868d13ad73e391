import { expect, test } from 'vitest'
import { type OrderAmounts, paidParts, type RefundedParts } from './paid-parts.ts'
import { planRefund, type RefundPlan, type RefundRequest } from './refund-plan.ts'
import { tallyRefunds } from './refund-tally.ts'

const nothing: RefundedParts = { refunded: 0, tax: 0, shipping: 0, lines: [] }

/** Three for 10.00, discounted by 0.01 in all; tax 19 % on top, delivery 4.90 with 0.93 of tax. */
const order: OrderAmounts = {
  currency: 'EUR',
  discountTotal: 101,
  shippingTotal: 490,
  taxTotal: 190 + 63 + 93,
  pricesIncludeTax: false,
  total: 1000 + 333 - 101 + 490 + 190 + 63 + 93,
  items: [
    { id: 'a', quantity: 3, total: 1000, tax: 190 },
    { id: 'b', quantity: 1, total: 333, tax: 63 },
  ],
}

function plan(refunded: RefundedParts, request: RefundRequest): RefundPlan {
  const planned = planRefund(paidParts(order, refunded), request)
  if ('errors' in planned) throw new Error(JSON.stringify(planned.errors))
  return planned
}

const asRefund = (planned: RefundPlan) => ({
  amountMinor: planned.totalMinor,
  taxMinor: planned.taxMinor,
  shippingMinor: planned.shipping.amountMinor,
  lines: planned.lines,
})

/** Makes refunds one after another; answers what they came to. */
function refundAll(requests: readonly RefundRequest[]) {
  const done: ReturnType<typeof asRefund>[] = []
  for (const request of requests) done.push(asRefund(plan(tallyRefunds(order, done), request)))
  return { done, tally: tallyRefunds(order, done) }
}

test('the parts of an order are its total to the cent, its discount spread over the lines', () => {
  const { lines, shipping } = paidParts(order, nothing)
  expect(lines.map(({ paid, discount }) => [paid, discount])).toEqual([
    [1000 - 76 + 190, 76],
    [333 - 25 + 63, 25],
  ])
  expect(shipping.paid).toBe(583)
  expect(lines.reduce((sum, line) => sum + line.paid, shipping.paid)).toBe(order.total)
})

test('unit by unit, line by line and the delivery add up to all that was paid and all of its tax', () => {
  const unit = { items: [{ itemId: 'a', quantity: 1 }] }
  const { done, tally } = refundAll([unit, unit, { items: [{ itemId: 'b', quantity: 1 }] }, unit, { shipping: 583 }])
  expect(done.map(({ amountMinor }) => amountMinor)).toEqual([371, 371, 371, 372, 583])
  expect(tally).toMatchObject({ refunded: order.total, tax: order.taxTotal, shipping: 583, paymentStatus: 'refunded' })
  expect(tally.lines).toEqual([
    { itemId: 'a', quantity: 3, amountMinor: 1114 },
    { itemId: 'b', quantity: 1, amountMinor: 371 },
  ])
})

test('a free amount takes its share of the tax, and whoever takes the last cent takes the last tax', () => {
  const { done, tally } = refundAll([{ amount: 1 }, { amount: 7 }, { items: [{ itemId: 'a', quantity: 2 }] }, {}])
  expect(done.map(({ amountMinor }) => amountMinor)).toEqual([1, 7, 742, order.total - 750])
  expect(tally).toMatchObject({ refunded: order.total, tax: order.taxTotal })
  expect(done.every(({ amountMinor, taxMinor }) => taxMinor >= 0 && taxMinor <= amountMinor)).toBe(true)
})

test('units are worth no more than is left, a line no more than was paid for it', () => {
  const { tally } = refundAll([{ amount: order.total - 100 }])
  expect(plan(tally, { items: [{ itemId: 'b', quantity: 1 }] })).toMatchObject({ totalMinor: 100, leftMinor: 100 })
  const wrong = (request: RefundRequest, refunded = nothing) => planRefund(paidParts(order, refunded), request)
  const path = (request: RefundRequest) => {
    const answer = wrong(request)
    return 'errors' in answer ? answer.errors.map((error) => [error.path, error.code]) : answer.totalMinor
  }
  expect(path({ items: [{ itemId: 'b', quantity: 1, amount: 372 }] })).toEqual([['items.0.amount', 'too_much']])
  expect(path({ items: [{ itemId: 'b', quantity: 1, amount: 371 }] })).toBe(371)
  expect(path({ shipping: 584 })).toEqual([['shipping', 'too_much']])
  expect(path({ amount: order.total + 1 })).toEqual([['amount', 'too_much']])
  expect(path({ shipping: 583, amount: order.total - 582 })).toEqual([['amount', 'too_much']])
  expect(path({ items: [{ itemId: 'a', quantity: 4 }] })).toEqual([['items.0.quantity', 'too_many']])
  expect(path({ items: [{ itemId: 'a', quantity: 0 }] })).toEqual([['items.0.amount', 'required']])
  expect(path({ items: [{ itemId: 'x', quantity: 1 }] })).toEqual([['items.0.itemId', 'unknown']])
  const twice = [1, 1].map((quantity) => ({ itemId: 'a', quantity }))
  expect(path({ items: twice })).toEqual([['items.1.itemId', 'repeated']])
})

test('money alone goes back for a line without its goods', () => {
  const planned = plan(nothing, { items: [{ itemId: 'a', quantity: 0, amount: 114 }] })
  expect(planned.lines).toMatchObject([
    { quantity: 0, amountMinor: 114, taxMinor: 19, discountMinor: 7, maxMinor: 1114 },
  ])
})

test('any way of cutting up an order pays back what was paid, and its tax, exactly', () => {
  let state = 7
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  for (let round = 0; round < 300; round++) {
    const done: ReturnType<typeof asRefund>[] = []
    for (let step = 0; step < 6; step++) {
      const tally = tallyRefunds(order, done)
      const { lines, shipping, total, refunded } = paidParts(order, tally)
      const line = lines[random(2)]
      const most = line ? Math.min(line.paid - line.refunded, total - refunded) : 0
      const kind = random(3)
      const request: RefundRequest | null =
        kind === 0 && line && most > 0
          ? {
              items: [
                {
                  itemId: line.id,
                  quantity: random(line.quantity - line.refundedQuantity + 1),
                  amount: 1 + random(most),
                },
              ],
            }
          : kind === 1
            ? { shipping: random(Math.max(1, Math.min(shipping.paid - shipping.refunded, total - refunded))) }
            : total > refunded
              ? { amount: 1 + random(total - refunded) }
              : null
      if (request) done.push(asRefund(plan(tally, request)))
    }
    const tally = tallyRefunds(order, done)
    if (tally.refunded < order.total) done.push(asRefund(plan(tally, {})))
    expect(tallyRefunds(order, done)).toMatchObject({ refunded: order.total, tax: order.taxTotal })
  }
})
