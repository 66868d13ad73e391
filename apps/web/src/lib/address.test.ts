import { ApiProblem } from '@stoa/api-client'
import { describe, expect, it } from 'vitest'
import { addressProblems, checkAddress, checkEmail, emptyAddress, toAddress, toDraft } from './address.ts'

const mara = {
  ...emptyAddress,
  firstName: 'Mara',
  lastName: 'de Wit',
  line1: 'Lindengracht 12',
  postalCode: '1015 KC',
  city: 'Amsterdam',
  country: 'NL',
}

describe('an address', () => {
  it('is right when it can be delivered to', () => {
    expect(checkAddress(mara)).toEqual({})
    expect(toAddress({ ...mara, city: ' Amsterdam ' })).toEqual({
      firstName: 'Mara',
      lastName: 'de Wit',
      line1: 'Lindengracht 12',
      postalCode: '1015 KC',
      city: 'Amsterdam',
      country: 'NL',
    })
  })
  it('is told what is wrong in words', () => {
    expect(checkAddress({ ...mara, postalCode: '1015K' }).postalCode).toContain('1015 KC')
    expect(Object.keys(checkAddress(emptyAddress))).toEqual([
      'country',
      'firstName',
      'lastName',
      'line1',
      'postalCode',
      'city',
    ])
    expect(checkAddress({ ...mara, country: 'US', postalCode: '94107' }).region).toBeDefined()
  })
  it('takes mistakes the API found', () => {
    const errors = [{ path: 'shippingAddress.city', code: 'x', message: 'Unknown city' }]
    const problem = new ApiProblem(422, { errors })
    expect(addressProblems(problem, 'shippingAddress')).toEqual({ city: 'Unknown city' })
    expect(addressProblems(problem, 'billingAddress')).toEqual({})
  })
  it('survives the way into a form and back', () => {
    expect(toDraft(toAddress(mara))).toEqual(mara)
  })
})

describe('checkEmail', () => {
  it('wants a whole address', () => {
    expect(checkEmail('mara@example.com')).toBeUndefined()
    expect(checkEmail('mara@example')).toBeDefined()
    expect(checkEmail('')).toBeDefined()
  })
})
