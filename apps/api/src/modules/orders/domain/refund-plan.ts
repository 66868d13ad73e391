import type { FieldError } from '@stoa/kernel'
import { type PaidOrder, type PaidPart, shareOf } from './paid-parts.ts'

export type RefundLineRequest = {
  readonly itemId: string
  /** Units given back; 0 where only money is. */
  readonly quantity: number
  /** Minor units; what the units are worth unless given. */
  readonly amount?: number
  readonly restock?: boolean
}

export type RefundRequest = {
  readonly items?: readonly RefundLineRequest[]
  /** Minor units of the delivery. */
  readonly shipping?: number
  /** Minor units that belong to no line and not to the delivery. */
  readonly amount?: number
  /** Whether units go back on the shelf where their line does not say. */
  readonly restock?: boolean
}

export type PlannedLine = {
  readonly itemId: string
  readonly quantity: number
  /** Minor units, tax included. */
  readonly amountMinor: number
  readonly taxMinor: number
  /** The part of the order's discount that the amount went without. */
  readonly discountMinor: number
  readonly isRestocked: boolean
  /** The most that can be paid back for it. */
  readonly maxMinor: number
}

export type PlannedPart = { readonly amountMinor: number; readonly taxMinor: number; readonly maxMinor: number }

export type RefundPlan = {
  readonly lines: readonly PlannedLine[]
  readonly shipping: PlannedPart
  readonly free: PlannedPart
  readonly totalMinor: number
  readonly taxMinor: number
  /** What of the order can still be paid back, before this refund. */
  readonly leftMinor: number
}

type Purse = { left: number; tax: number }

/**
 * What a refund comes to, part by part. A preview and the booking both ask here, so they cannot differ. Units are worth what
 * was paid for them after discounts; refunding piece by piece pays back exactly the whole, its tax included. Asked for
 * nothing, all that is left is paid back as a free amount. Throws nothing: what is wrong is answered by field.
 */
export function planRefund(order: PaidOrder, request: RefundRequest): RefundPlan | { readonly errors: FieldError[] } {
  const errors = checkLines(order, request.items ?? [])
  if (errors.length > 0) return { errors }
  const leftMinor = order.total - order.refunded
  const purse: Purse = { left: leftMinor, tax: order.tax - order.refundedTax }
  const lines = (request.items ?? []).map((line, index) => {
    const part = order.lines.find(({ id }) => id === line.itemId) as PaidPart & { quantity: number }
    const maxMinor = Math.min(part.paid - part.refunded, purse.left)
    const amount = line.amount ?? Math.min(worthOf(part, line.quantity), maxMinor)
    if (amount > maxMinor) errors.push(tooMuch(`items.${index}.amount`, maxMinor))
    const discountMinor = portion(part, amount, part.discount)
    return {
      ...take(purse, part, amount),
      itemId: line.itemId,
      quantity: line.quantity,
      maxMinor,
      discountMinor,
      isRestocked: line.restock ?? request.restock ?? false,
    }
  })
  const maxShipping = Math.max(0, Math.min(order.shipping.paid - order.shipping.refunded, purse.left))
  if ((request.shipping ?? 0) > maxShipping) errors.push(tooMuch('shipping', maxShipping))
  const shipping = { ...take(purse, order.shipping, request.shipping ?? 0), maxMinor: maxShipping }
  const maxFree = Math.max(0, purse.left)
  const isAll = !request.items && request.shipping === undefined && request.amount === undefined
  const wanted = isAll ? maxFree : (request.amount ?? 0)
  if (wanted > maxFree) errors.push(tooMuch('amount', maxFree))
  if (errors.length > 0) return { errors }
  const rest = { paid: purse.left, refunded: 0, tax: purse.tax, discount: 0 }
  const free = { ...take(purse, rest, wanted), maxMinor: maxFree }
  const parts = [...lines, shipping, free]
  const sum = (pick: (part: PlannedPart) => number) => parts.reduce((all, part) => all + pick(part), 0)
  return {
    lines,
    shipping,
    free,
    totalMinor: sum((part) => part.amountMinor),
    taxMinor: sum((part) => part.taxMinor),
    leftMinor,
  }
}

/**
 * Takes an amount out of what is left, and its share of the tax: at least so much that what stays is not less than its tax. So
 * whoever takes the last of the money takes the last of the tax, and the taxes add up.
 */
function take(purse: Purse, part: PaidPart, amountMinor: number): { amountMinor: number; taxMinor: number } {
  const least = purse.tax - (purse.left - amountMinor)
  const taxMinor = Math.max(least, Math.min(portion(part, amountMinor, part.tax), purse.tax))
  purse.left -= amountMinor
  purse.tax -= taxMinor
  return { amountMinor, taxMinor }
}

// Reckoned from the beginning each time, so that pieces add up to the whole whatever they round to.
function portion(part: PaidPart, amount: number, whole: number): number {
  return shareOf(whole, part.refunded + amount, part.paid) - shareOf(whole, part.refunded, part.paid)
}

function worthOf(part: PaidPart & { quantity: number; refundedQuantity?: number }, quantity: number): number {
  const before = part.refundedQuantity ?? 0
  return shareOf(part.paid, before + quantity, part.quantity) - shareOf(part.paid, before, part.quantity)
}

function tooMuch(path: string, maxMinor: number): FieldError {
  return { path, code: 'too_much', message: `At most ${maxMinor} minor units can be refunded.` }
}

function checkLines(order: PaidOrder, lines: readonly RefundLineRequest[]): FieldError[] {
  return lines.flatMap(({ itemId, quantity, amount }, index): FieldError[] => {
    const at = `items.${index}`
    const line = order.lines.find(({ id }) => id === itemId)
    if (!line) return [{ path: `${at}.itemId`, code: 'unknown', message: 'That is not a line of this order.' }]
    if (lines.findIndex((other) => other.itemId === itemId) < index)
      return [{ path: `${at}.itemId`, code: 'repeated', message: 'Name each line once.' }]
    const left = line.quantity - line.refundedQuantity
    if (quantity > left)
      return [{ path: `${at}.quantity`, code: 'too_many', message: `Only ${left} of this line can be refunded.` }]
    if (quantity === 0 && !amount)
      return [{ path: `${at}.amount`, code: 'required', message: 'Say how many units or how much.' }]
    return []
  })
}
