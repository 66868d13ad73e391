export type OrderStatus = 'placed' | 'completed' | 'cancelled'
export type OrderPaymentStatus =
  | 'pending'
  | 'authorised'
  | 'paid'
  | 'partially_refunded'
  | 'refunded'
  | 'failed'
  | 'voided'
export type FulfilmentStatus = 'unfulfilled' | 'partially_fulfilled' | 'fulfilled'

/** Where an order may go from where it is. */
export const orderTransitions: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  placed: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
}

/** What the payment of an order may become. Messages that are late or repeated find no entry and change nothing. */
export const orderPaymentTransitions: Readonly<Record<OrderPaymentStatus, readonly OrderPaymentStatus[]>> = {
  pending: ['authorised', 'paid', 'failed', 'voided'],
  authorised: ['paid', 'voided', 'failed'],
  paid: ['partially_refunded', 'refunded'],
  partially_refunded: ['partially_refunded', 'refunded'],
  refunded: [],
  failed: [],
  voided: [],
}

/** Payment states in which goods may leave. */
export const shippable: readonly OrderPaymentStatus[] = ['authorised', 'paid', 'partially_refunded']

export type FulfilledLine = {
  readonly quantity: number
  readonly fulfilledQuantity: number
  readonly removedQuantity: number
}

/** Units of a line that are still to be sent. */
export function unitsToSend(line: FulfilledLine): number {
  return line.quantity - line.removedQuantity - line.fulfilledQuantity
}

/** The fulfilment state that the lines add up to. Where nothing has left, nothing is fulfilled, whatever was refunded. */
export function fulfilmentStatus(lines: readonly FulfilledLine[]): FulfilmentStatus {
  if (lines.every((line) => line.fulfilledQuantity === 0)) return 'unfulfilled'
  return lines.every((line) => unitsToSend(line) <= 0) ? 'fulfilled' : 'partially_fulfilled'
}

/** The states from which `to` may be reached. */
export function statesBefore<State extends string>(
  transitions: Readonly<Record<State, readonly State[]>>,
  to: State,
): State[] {
  return (Object.keys(transitions) as State[]).filter((from) => transitions[from].includes(to))
}
