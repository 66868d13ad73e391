import { type Address, ApiProblem, type Cart } from '@stoa/api-client'
import { useState } from 'react'
import { addressProblems, toDraft } from '../../lib/address.ts'
import { type CheckoutDraft, type CheckoutErrors, checkDraft, keepDraft, noErrors, readDraft } from './draft.ts'

type Section = 'shipping' | 'billing'

/** What is known of the shopper before they type. */
type Known = Partial<Address> & { email?: string }

/** The typed checkout and its mistakes, kept through a reload. */
export function useDraft(cart: Cart, { email = '', ...address }: Known) {
  const [draft, setDraft] = useState<CheckoutDraft>(() => {
    const read = readDraft(cart)
    const isNew = !cart.shippingAddress && Object.values(read.shipping).every((value) => !value)
    return { ...read, email: read.email || email, shipping: isNew ? toDraft(address) : read.shipping }
  })
  const [errors, setErrors] = useState<CheckoutErrors>(noErrors)

  const change = (next: Partial<CheckoutDraft>) => {
    const whole = { ...draft, ...next }
    setDraft(whole)
    keepDraft(cart.id, whole)
    if (next.email !== undefined) setErrors({ ...errors, email: undefined })
  }
  const changeField = (section: Section, key: keyof Address, value: string) => {
    change({ [section]: { ...draft[section], [key]: value } })
    setErrors({ ...errors, [section]: { ...errors[section], [key]: undefined } })
  }
  /** Marks the mistakes of the parts named; true when there are none. */
  const check = (parts: readonly ('email' | Section)[]): boolean => {
    const found = checkDraft(draft)
    const next: CheckoutErrors = { ...errors }
    if (parts.includes('email')) next.email = found.email
    if (parts.includes('shipping')) next.shipping = found.shipping
    if (parts.includes('billing')) next.billing = found.billing
    setErrors(next)
    return !parts.some((part) => (part === 'email' ? next.email : Object.values(next[part]).some(Boolean)))
  }
  /** Puts what the API objected to beside its field; false when none of it belongs to one. */
  const takeProblem = (problem: unknown): boolean => {
    if (!(problem instanceof ApiProblem) || problem.errors.length === 0) return false
    const email = problem.errors.find(({ path }) => /(^|[./])email$/.test(path))?.message
    const shipping = addressProblems(problem, 'shippingAddress')
    const billing = draft.billingSame ? {} : addressProblems(problem, 'billingAddress')
    setErrors({ email, shipping, billing })
    return Boolean(email) || Object.keys({ ...shipping, ...billing }).length > 0
  }
  return { draft, errors, change, changeField, check, takeProblem }
}
