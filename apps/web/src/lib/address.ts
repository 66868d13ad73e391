import type { Address, ApiProblem } from '@stoa/api-client'
import { t } from './messages/address.ts'

export type AddressDraft = Record<keyof Address, string>
export type AddressErrors = Partial<Record<keyof Address, string>>

export const emptyAddress: AddressDraft = {
  firstName: '',
  lastName: '',
  company: '',
  line1: '',
  line2: '',
  city: '',
  region: '',
  postalCode: '',
  country: '',
  phone: '',
}

/** Shape of a postcode and one to show; countries not listed are taken as written. */
const postcodes: Record<string, [RegExp, string]> = {
  NL: [/^\d{4} ?[A-Z]{2}$/i, '1015 KC'],
  BE: [/^\d{4}$/, '1000'],
  DE: [/^\d{5}$/, '10115'],
  FR: [/^\d{5}$/, '75011'],
  ES: [/^\d{5}$/, '28004'],
  IT: [/^\d{5}$/, '20121'],
  AT: [/^\d{4}$/, '1010'],
  CH: [/^\d{4}$/, '8001'],
  PT: [/^\d{4}-?\d{3}$/, '1100-148'],
  GB: [/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, 'SW1A 1AA'],
  US: [/^\d{5}(-\d{4})?$/, '94107'],
  CA: [/^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i, 'K1A 0B1'],
}

export const needsRegion = (country: string): boolean => ['US', 'CA', 'AU'].includes(country)

/** Mistakes in a shopper's words, by field; empty when it can be sent to. */
export function checkAddress(draft: AddressDraft): AddressErrors {
  const errors: AddressErrors = {}
  const has = (key: keyof Address) => draft[key].trim() !== ''
  const [pattern, example] = postcodes[draft.country] ?? []
  if (!has('country')) errors.country = t('needCountry')
  if (!has('firstName')) errors.firstName = t('needFirstName')
  if (!has('lastName')) errors.lastName = t('needLastName')
  if (!has('line1')) errors.line1 = t('needLine1')
  if (!has('postalCode')) errors.postalCode = t('needPostalCode')
  else if (pattern && !pattern.test(draft.postalCode.trim()))
    errors.postalCode = t('badPostalCode', { example: example ?? '' })
  if (!has('city')) errors.city = t('needCity')
  if (needsRegion(draft.country) && !has('region')) errors.region = t('needRegion')
  if (has('phone') && draft.phone.replace(/\D/g, '').length < 6) errors.phone = t('badPhone')
  return errors
}

export function checkEmail(email: string): string | undefined {
  if (!email.trim()) return t('needEmail')
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim()) ? undefined : t('badEmail')
}

const optional = ['company', 'line2', 'region', 'phone'] as const

/** Trimmed, and without the fields left empty. */
export function toAddress(draft: AddressDraft): Address {
  const address: AddressDraft = { ...draft }
  for (const key of Object.keys(emptyAddress) as (keyof Address)[]) address[key] = draft[key].trim()
  const sent: Partial<AddressDraft> = address
  for (const key of optional) if (!address[key]) delete sent[key]
  return sent as Address
}

export function toDraft(address: Partial<Address> | null | undefined): AddressDraft {
  const draft = { ...emptyAddress }
  for (const key of Object.keys(draft) as (keyof Address)[]) draft[key] = address?.[key] ?? ''
  return draft
}

/** The API's mistakes of one address, by field. `prefix` is where it sits, as in `shippingAddress`. */
export function addressProblems(problem: ApiProblem, prefix = ''): AddressErrors {
  const errors: AddressErrors = {}
  for (const { path, message } of problem.errors) {
    const parts = path.split(/[./]/).filter(Boolean)
    const key = parts.at(-1)
    if (key && key in emptyAddress && (!prefix || parts.includes(prefix))) errors[key as keyof Address] = message
  }
  return errors
}
