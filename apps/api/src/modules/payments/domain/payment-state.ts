export type PaymentStatus =
  | 'created'
  | 'requires_action'
  | 'pending'
  | 'authorised'
  | 'captured'
  | 'declined'
  | 'voided'
  | 'failed'

/**
 * Where a payment may go from where it is. Webhooks arrive late, twice and in any order: whatever is not in this table is
 * ignored, so an old message never undoes a newer state.
 */
export const paymentTransitions: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  created: ['requires_action', 'pending', 'authorised', 'captured', 'declined', 'failed', 'voided'],
  requires_action: ['pending', 'authorised', 'captured', 'declined', 'failed', 'voided'],
  pending: ['requires_action', 'authorised', 'captured', 'declined', 'failed', 'voided'],
  authorised: ['captured', 'voided', 'failed'],
  captured: [],
  declined: [],
  voided: [],
  failed: [],
}

/** The states from which `to` may be reached. */
export function statesBefore(to: PaymentStatus): PaymentStatus[] {
  return (Object.keys(paymentTransitions) as PaymentStatus[]).filter((from) => paymentTransitions[from].includes(to))
}

/** States in which money is promised or may still be. */
export const openStates: readonly PaymentStatus[] = ['created', 'requires_action', 'pending', 'authorised']
