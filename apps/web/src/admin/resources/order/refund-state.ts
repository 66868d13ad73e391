import { textToMinor } from '../../engine/money.ts'
import type { Money } from '../../engine/record.ts'
import { type OrderData, toRefund } from './order-data.ts'

export type PickedLine = {
  quantity: number
  /** What somebody wrote; the server's own sum while nobody has. */
  typed: string | null
  isRestocked: boolean
}

export type RefundState = {
  lines: Record<string, PickedLine>
  shipping: string
  free: string
  reason: string
}

export type PreviewPart = { amount: Money; tax: Money; most: Money }
export type PreviewLine = PreviewPart & { itemId: string; quantity: number; discount: Money; isRestocked: boolean }
export type RefundPreview = {
  lines: PreviewLine[]
  shipping: PreviewPart
  free: PreviewPart
  total: Money
  tax: Money
  left: Money
}

export type RefundBody = {
  items?: { itemId: string; quantity: number; amount?: number; restock: boolean }[]
  shipping: number
  amount?: number
}

export const nothingPicked: RefundState = { lines: {}, shipping: '', free: '', reason: '' }
export const noLine: PickedLine = { quantity: 0, typed: null, isRestocked: false }

const minor = (text: string, currency: string): number | null => (text.trim() === '' ? 0 : textToMinor(text, currency))

/** Fields whose text is no amount of the order's currency: an id of a line, `shipping` or `amount`. */
export function unreadable({ lines, shipping, free }: RefundState, currency: string): string[] {
  const isBad = (text: string | null) => text !== null && (minor(text, currency) ?? -1) < 0
  return [
    ...Object.entries(lines).flatMap(([id, { typed }]) => (isBad(typed) ? [id] : [])),
    ...(isBad(shipping) ? ['shipping'] : []),
    ...(isBad(free) ? ['amount'] : []),
  ]
}

/** What the server is asked about. Delivery is always named, for a refund of nothing named is one of everything. */
export function refundBody({ lines, shipping, free }: RefundState, currency: string): RefundBody {
  const items = Object.entries(lines).flatMap(([itemId, { quantity, typed, isRestocked }]) => {
    const amount = typed === null || typed.trim() === '' ? undefined : (minor(typed, currency) ?? 0)
    if (quantity === 0 && !amount) return []
    return [{ itemId, quantity, ...(amount !== undefined && { amount }), restock: isRestocked && quantity > 0 }]
  })
  const amount = minor(free, currency) ?? 0
  return {
    ...(items.length > 0 && { items }),
    shipping: minor(shipping, currency) ?? 0,
    ...(amount > 0 && { amount }),
  }
}

/** The refund as it was shown, every amount spelled out: what is booked is this or nothing. */
export const bookedBody = (body: RefundBody, preview: RefundPreview): RefundBody => ({
  ...body,
  ...(body.items && {
    items: body.items.map((item) => ({
      ...item,
      amount: preview.lines.find(({ itemId }) => itemId === item.itemId)?.amount.amount,
    })),
  }),
})

/** All units that are left, and the delivery. */
export const everythingLeft = (order: OrderData, state: RefundState, shipping: string): RefundState => ({
  ...state,
  lines: Object.fromEntries(
    order.items
      .filter((line) => toRefund(line) > 0)
      .map((line) => [line.id, { ...noLine, ...state.lines[line.id], quantity: toRefund(line), typed: null }]),
  ),
  shipping,
})

/** The field that a refusal is about: the id of a line where it names one by its place. */
export function fieldOf(path: string, body: RefundBody): string {
  const at = /^items\.(\d+)\b/u.exec(path)?.[1]
  return at === undefined ? path : (body.items?.[Number(at)]?.itemId ?? path)
}
