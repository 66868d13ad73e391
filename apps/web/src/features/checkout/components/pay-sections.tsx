import type { Cart } from '@stoa/api-client'
import { DeliverySection } from './delivery-section.tsx'
import { PayFoot, type PayFootProps } from './pay-foot.tsx'
import { PaymentSection } from './payment-section.tsx'

interface PaySectionsProps extends PayFootProps {
  cart: Cart
  token: string
  onDelivery: (shippingOptionId: string) => void
  onToken: (token: string) => void
}

/** How it comes and how it is paid: the second half of the checkout, which arrives while the first is read. */
export function PaySections({ cart, token, onDelivery, onToken, ...foot }: PaySectionsProps) {
  return (
    <>
      <DeliverySection cart={cart} onChoose={onDelivery} />
      <PaymentSection ready={Boolean(cart.shippingOption)} token={token} onChoose={onToken} />
      <PayFoot cart={cart} {...foot} />
    </>
  )
}
