import type { Money } from '@stoa/kernel'

export type MailAddress = {
  readonly firstName: string
  readonly lastName: string
  readonly company?: string | null
  readonly line1: string
  readonly line2?: string | null
  readonly city: string
  readonly region?: string | null
  readonly postalCode: string
  readonly country: string
  readonly phone?: string | null
}

export type MailOrderItem = {
  readonly name: string
  readonly variantName: string
  readonly sku: string
  readonly quantity: number
  readonly unitPrice: Money
  readonly total: Money
}

/** What the order mails need of an order. */
export type MailOrder = {
  readonly id: string
  readonly number: string | number
  readonly email: string
  readonly items: readonly MailOrderItem[]
  readonly subtotal: Money
  readonly discountTotal: Money
  readonly shippingTotal: Money
  readonly taxTotal: Money
  readonly total: Money
  readonly pricesIncludeTax: boolean
  readonly shippingAddress: MailAddress | null
  readonly billingAddress: MailAddress | null
  readonly shippingMethodName: string
  readonly fulfilments: readonly { readonly carrier: string; readonly trackingNumber: string }[]
  /** Lets whoever holds it see the order without logging in. */
  readonly token: string
}
