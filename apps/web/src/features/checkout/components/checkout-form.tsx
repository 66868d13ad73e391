import type { Account, Cart, SavedAddress, Shop } from '@stoa/api-client'
import { type ReactNode, useState } from 'react'
import { toDraft } from '../../../lib/address.ts'
import { t } from '../../../lib/messages/checkout.ts'
import { problemText } from '../../../lib/problem-text.ts'
import { CheckoutLayout, CheckoutMain } from '../../../ui/checkout-layout.tsx'
import { SectionHead } from '../../../ui/layout.tsx'
import { checkDraft, type ErrorLink, listErrors } from '../draft.ts'
import { chooseDelivery, saveAddresses, saveContact } from '../mutations.ts'
import { useDraft } from '../use-draft.ts'
import { usePayment, useReturn } from '../use-payment.ts'
import { AddressSection } from './address-section.tsx'
import { ContactSection } from './contact-section.tsx'
import { DeliverySection } from './delivery-section.tsx'
import { OrderSummary } from './order-summary.tsx'
import { PayFoot } from './pay-foot.tsx'
import { PaymentSection } from './payment-section.tsx'

interface CheckoutFormProps {
  cart: Cart
  user: Account | null
  countries: Shop['countries']
  book: SavedAddress[]
  /** Present when the bank's page sent the shopper back. */
  paymentId: string | null
  /** What changed in the bag, said above the pay button. */
  problems: ReactNode
}

export function CheckoutForm({ cart, user, countries, book, paymentId, problems }: CheckoutFormProps) {
  const { draft, errors, change, changeField, check, takeProblem } = useDraft(cart, user)
  const [open, setOpen] = useState({ contact: !cart.email, address: !cart.shippingAddress })
  const [tried, setTried] = useState(false)
  const [saving, setSaving] = useState(false)
  const [token, setToken] = useState('tok_ok')
  const payment = usePayment()
  useReturn(cart.id, paymentId, payment.setFailed)

  /** Sends a part; what the API objects to is shown where it belongs. */
  const save = async (send: () => Promise<Cart>): Promise<Cart | null> => {
    setSaving(true)
    payment.setFailed(null)
    try {
      return await send()
    } catch (problem) {
      if (!takeProblem(problem)) payment.setFailed(problemText(problem))
      return null
    } finally {
      setSaving(false)
    }
  }
  const contactDone = async () => {
    if (!check(['email'])) return
    if (await save(() => saveContact(cart.id, draft.email))) setOpen({ ...open, contact: false })
  }
  const addressDone = async () => {
    if (!check(['shipping', 'billing'])) return
    const send = checkDraft(draft).email ? { ...draft, email: cart.email ?? '' } : draft
    if (await save(() => saveAddresses(cart.id, send))) setOpen({ ...open, address: false })
  }
  const onPay = async () => {
    setTried(true)
    if (!check(['email', 'shipping', 'billing'])) {
      setOpen({
        contact: open.contact || Boolean(checkDraft(draft).email),
        address: open.address || listErrors(checkDraft(draft)).some(({ field }) => field !== 'email'),
      })
      return
    }
    const unsaved = open.contact || open.address
    const ready = unsaved ? await save(() => saveAddresses(cart.id, draft)) : cart
    if (unsaved && ready) setOpen({ contact: false, address: false })
    if (ready?.shippingOption) await payment.start(ready, token)
  }

  const missing: ErrorLink[] = cart.shippingOption ? [] : [{ target: 'delivery', field: 'delivery' }]
  const mistakes = tried ? [...listErrors(errors), ...missing] : []
  return (
    <CheckoutLayout>
      <CheckoutMain>
        <SectionHead
          as="h1"
          title={t('title')}
          action={
            <p className="Small Muted" role="status">
              {t('saved')}
            </p>
          }
        />
        <ContactSection
          email={draft.email}
          error={errors.email}
          user={user}
          done={!open.contact}
          onChange={(email) => change({ email })}
          onDone={contactDone}
          onReopen={() => setOpen({ ...open, contact: true })}
        />
        <AddressSection
          status={!open.address ? 'done' : open.contact ? 'next' : 'current'}
          draft={draft}
          errors={errors}
          countries={countries}
          book={book}
          busy={saving}
          onField={changeField}
          onSame={(billingSame) => change({ billingSame })}
          onPick={(address) => change({ shipping: toDraft(address) })}
          onDone={addressDone}
          onReopen={() => setOpen({ ...open, address: true })}
        />
        <DeliverySection cart={cart} onChoose={(id) => void save(() => chooseDelivery(cart.id, id))} />
        <PaymentSection ready={Boolean(cart.shippingOption)} token={token} onChoose={setToken} />
        <PayFoot
          cart={cart}
          mistakes={mistakes}
          failed={payment.failed}
          state={paymentId ? 'busy' : payment.state}
          problems={problems}
          onPay={onPay}
        />
      </CheckoutMain>
      <OrderSummary cart={cart} />
    </CheckoutLayout>
  )
}
