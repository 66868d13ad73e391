import type { Account, Cart, SavedAddress, Shop } from '@stoa/api-client'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { toDraft } from '../../../lib/address.ts'
import { t } from '../../../lib/messages/checkout.ts'
import { problemText } from '../../../lib/problem-text.ts'
import { CheckoutLayout, CheckoutMain } from '../../../ui/checkout-layout.tsx'
import { SectionHead } from '../../../ui/layout.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { checkDraft, type ErrorLink, listErrors } from '../draft.ts'
import { chooseDelivery, saveAddresses, saveContact } from '../mutations.ts'
import { useDraft } from '../use-draft.ts'
import { paymentFailure, usePayment } from '../use-payment.ts'
import { AddressSection } from './address-section.tsx'
import { ContactSection } from './contact-section.tsx'

const OrderSummary = lazy(() => import('./order-summary.tsx').then((m) => ({ default: m.OrderSummary })))
const PaySections = lazy(() => import('./pay-sections.tsx').then((m) => ({ default: m.PaySections })))

interface CheckoutFormProps {
  cart: Cart
  user: Account | null
  shop: Shop | undefined
  book: SavedAddress[]
  /** What changed in the bag, said above the pay button. */
  problems: ReactNode
}

/** What was folded away takes the keyboard with it: on to the first field of what follows. */
const goTo = (id: string) => setTimeout(() => document.getElementById(id)?.focus())

export function CheckoutForm({ cart, user, shop, book, problems }: CheckoutFormProps) {
  const standard = book.find(({ isDefaultShipping }) => isDefaultShipping) ?? book[0] ?? { country: shop?.country }
  const { draft, errors, change, changeField, check, takeProblem } = useDraft(cart, { email: user?.email, ...standard })
  const [open, setOpen] = useState({ contact: !cart.email && !user, address: !cart.shippingAddress })
  const [tried, setTried] = useState(false)
  const [saving, setSaving] = useState(false)
  const [token, setToken] = useState('tok_ok')
  const payment = usePayment()
  const failed = paymentFailure.use()

  /** Sends a part; what the API objects to is shown where it belongs. */
  const save = async (send: () => Promise<Cart>): Promise<Cart | null> => {
    setSaving(true)
    paymentFailure.set(null)
    try {
      return await send()
    } catch (problem) {
      if (!takeProblem(problem)) paymentFailure.set(problemText(problem))
      return null
    } finally {
      setSaving(false)
    }
  }
  const contactDone = async () => {
    if (!check(['email'])) return
    if (!(await save(() => saveContact(cart.id, draft.email)))) return
    setOpen({ ...open, contact: false })
    goTo('shipping-firstName')
  }
  const addressDone = async () => {
    if (!check(['shipping', 'billing'])) return
    const send = checkDraft(draft).email ? { ...draft, email: cart.email ?? '' } : draft
    if (!(await save(() => saveAddresses(cart.id, send)))) return
    setOpen({ ...open, address: false })
    goTo('delivery')
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
    const unsaved = open.contact || open.address || !cart.email
    const ready = unsaved ? await save(() => saveAddresses(cart.id, draft)) : cart
    if (unsaved && ready) setOpen({ contact: false, address: false })
    // The total on the button that was pressed: saving the address may have changed the bag's.
    if (ready?.shippingOption) await payment.start(ready.id, token, cart.total.amount)
  }

  // Before it is known where to, there is no delivery to choose.
  const missing: ErrorLink[] =
    cart.shippingOption || !cart.shippingAddress ? [] : [{ target: 'delivery', field: 'delivery' }]
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
          countries={shop?.countries ?? []}
          book={book}
          busy={saving}
          onField={changeField}
          onSame={(billingSame) => change({ billingSame })}
          onPick={(address) => change({ shipping: toDraft(address) })}
          onDone={addressDone}
          onReopen={() => setOpen({ ...open, address: true })}
        />
        <Suspense fallback={<Skeleton style={{ height: '44rem', borderRadius: 'var(--r-lg)' }} />}>
          <PaySections
            cart={cart}
            token={token}
            mistakes={mistakes}
            failed={failed}
            state={payment.state}
            problems={problems}
            onDelivery={(id) => void save(() => chooseDelivery(cart.id, id))}
            onToken={setToken}
            onPay={onPay}
          />
        </Suspense>
      </CheckoutMain>
      <Suspense fallback={<div />}>
        <OrderSummary cart={cart} />
      </Suspense>
    </CheckoutLayout>
  )
}
