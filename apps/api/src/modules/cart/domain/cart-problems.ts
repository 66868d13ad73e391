import type { Money } from '@stoa/kernel'

export type ProblemCode = 'PRICE_CHANGED' | 'INSUFFICIENT_STOCK' | 'OUT_OF_STOCK' | 'UNAVAILABLE'

export type CartProblem = {
  readonly code: ProblemCode
  readonly message: string
  readonly itemId: string
  readonly available: number | null
  readonly oldPrice: Money | null
  readonly newPrice: Money | null
}

export type CheckedItem = {
  readonly id: string
  readonly name: string
  readonly quantity: number
  readonly unitPrice: Money
  readonly seenPrice: Money
  readonly isAvailable: boolean
  readonly available: number | null
}

/** What a shopper must know about the lines of a cart, at most one thing a line, worst first. */
export function cartProblems(items: readonly CheckedItem[]): CartProblem[] {
  return items.flatMap((item) => problemOf(item) ?? [])
}

function problemOf(item: CheckedItem): CartProblem | null {
  const none = { itemId: item.id, available: null, oldPrice: null, newPrice: null }
  if (!item.isAvailable) return { ...none, code: 'UNAVAILABLE', message: `${item.name} is not sold any more.` }
  if (item.available !== null && item.available <= 0)
    return { ...none, code: 'OUT_OF_STOCK', message: `${item.name} is sold out.`, available: 0 }
  if (item.available !== null && item.available < item.quantity) {
    return {
      ...none,
      code: 'INSUFFICIENT_STOCK',
      message: `Only ${item.available} of ${item.name} left.`,
      available: item.available,
    }
  }
  if (item.unitPrice.amount !== item.seenPrice.amount) {
    return {
      ...none,
      code: 'PRICE_CHANGED',
      message: `The price of ${item.name} has changed.`,
      oldPrice: item.seenPrice,
      newPrice: item.unitPrice,
    }
  }
  return null
}
