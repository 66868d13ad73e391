import { describe, expect, it } from 'vitest'
import { emptyAddress } from '../../lib/address.ts'
import { checkDraft, listErrors } from './draft.ts'

const mara = {
  ...emptyAddress,
  firstName: 'Mara',
  lastName: 'de Wit',
  line1: 'Lindengracht 12',
  postalCode: '1015 KC',
  city: 'Amsterdam',
  country: 'NL',
}

describe('the checkout before it is sent', () => {
  it('counts mistakes in the order of the page', () => {
    const draft = { email: 'x', shipping: { ...mara, city: '' }, billingSame: false, billing: { ...mara, line1: ' ' } }
    expect(listErrors(checkDraft(draft))).toEqual([
      { target: 'contact-email', field: 'email' },
      { target: 'shipping-city', field: 'city' },
      { target: 'billing-line1', field: 'line1' },
    ])
  })
  it('does not ask for a billing address that is the same', () => {
    const draft = { email: 'mara@example.com', shipping: mara, billingSame: true, billing: emptyAddress }
    expect(listErrors(checkDraft(draft))).toEqual([])
  })
})
