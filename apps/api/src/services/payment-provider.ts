export type ChargeStatus = 'requires_action' | 'pending' | 'authorised' | 'captured' | 'declined' | 'voided' | 'failed'

/** A charge as the provider tells of it. Amounts in minor units. */
export type Charge = {
  /** The provider's own id. */
  readonly reference: string
  readonly status: ChargeStatus
  /** Where the shopper confirms, while `requires_action`. */
  readonly redirectUrl?: string
  readonly declineCode?: string
}

export type ChargeRequest = {
  /** Our payment id; the provider treats a second request with the same key as the first. */
  readonly idempotencyKey: string
  readonly amountMinor: number
  readonly currency: string
  /** What the shopper's browser got from the provider for their card; never the card itself. */
  readonly token: string
  readonly returnUrl: string
}

/** How a provider answers a refund. `refused` is for good under this key; what may work later is thrown instead. */
export type RefundAnswer =
  | { readonly status: 'succeeded'; readonly reference: string }
  | { readonly status: 'refused'; readonly failureCode: string }

/** What a signed webhook says. */
export type WebhookEvent = {
  readonly id: string
  readonly reference: string
  /** Our payment id, where the provider sends back the key it was given. */
  readonly idempotencyKey?: string
  readonly status: ChargeStatus
  readonly declineCode?: string
}

/**
 * A payment service. Every call may be repeated with the same key and must act once. None is made inside a database
 * transaction. A call that times out throws; the payment is then settled by webhook or by `find`.
 */
export type PaymentProvider = {
  readonly name: string
  authorise(request: ChargeRequest): Promise<Charge>
  capture(reference: string, amountMinor: number, idempotencyKey: string): Promise<Charge>
  void(reference: string, idempotencyKey: string): Promise<Charge>
  refund(reference: string, amountMinor: number, idempotencyKey: string): Promise<RefundAnswer>
  /** The charge made with this idempotency key, or null where the provider never heard of it. */
  find(idempotencyKey: string): Promise<Charge | null>
  /** Checks the signature and reads the event. Throws an AppError (400) where the signature is wrong or too old. */
  readWebhook(body: Buffer, headers: Readonly<Record<string, string | string[] | undefined>>): WebhookEvent
}
