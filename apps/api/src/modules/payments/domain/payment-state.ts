export type PaymentStatus =
  | 'created'
  | 'requires_action'
  | 'pending'
  | 'authorised'
  | 'voiding'
  | 'captured'
  | 'declined'
  | 'voided'
  | 'failed'

/**
 * Where a provider's report may take a payment from where it is. Webhooks arrive late, twice and in any order: whatever
 * is not in this table is ignored, so an old message never undoes a newer state. `voiding` is not reported: it is our own
 * claim, made before the provider is asked to give the money up.
 */
export const paymentTransitions: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  created: ['requires_action', 'pending', 'authorised', 'captured', 'declined', 'failed', 'voided'],
  requires_action: ['pending', 'authorised', 'captured', 'declined', 'failed', 'voided'],
  pending: ['requires_action', 'authorised', 'captured', 'declined', 'failed', 'voided'],
  authorised: ['captured', 'voided', 'failed'],
  voiding: ['captured', 'declined', 'failed', 'voided'],
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

/** States in which the provider knows more than we do. */
export const unansweredStates: readonly PaymentStatus[] = ['created', 'requires_action', 'pending']

/** States that end without money. What a provider still promises afterwards has to be given up there as well. */
export const deadStates: readonly PaymentStatus[] = ['declined', 'voided', 'failed']
