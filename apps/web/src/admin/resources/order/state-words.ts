import { humanise } from '../../engine/actions/schema-form.ts'
import { t } from '../../messages.ts'

const states: Record<string, Parameters<typeof t>[0]> = {
  authorised: 'stateAuthorised',
  captured: 'stateCaptured',
  declined: 'stateDeclined',
  failed: 'stateFailed',
  pending: 'statePending',
  requires_action: 'stateRequiresAction',
  succeeded: 'stateSucceeded',
  voided: 'stateVoided',
  voiding: 'stateVoiding',
}

/** What the state of a payment or a refund is called; one that a further provider has is said as it is. */
export function stateWords(state: string): string {
  const key = states[state]
  return key === undefined ? humanise(state) : t(key)
}
