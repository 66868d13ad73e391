/**
 * Digits after the point by ISO 4217, where they are not two. Not from Intl: CLDR gives the digits people write
 * (IQD 0, MGA 0) and changes between releases, and amounts in a database must not.
 */
const exponents: Readonly<Record<string, number>> = {
  ...byDigits(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...byDigits(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...byDigits(4, 'CLF UYW'),
}

/** Codes ISO 4217 lists without a minor unit: metals, units of account, tests, "no currency". */
const withoutMinorUnit = new Set('XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX'.split(' '))

function byDigits(digits: number, codes: string): Record<string, number> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, digits]))
}

/** True for three capital letters that can stand for money: whether the currency is in use is not asked. */
export const isCurrency = (code: unknown): code is string =>
  typeof code === 'string' && /^[A-Z]{3}$/.test(code) && !withoutMinorUnit.has(code)

/** How many digits the minor unit has: 2 for EUR, 0 for JPY, 3 for KWD. @throws RangeError for what is no currency. */
export function currencyExponent(currency: string): number {
  if (!isCurrency(currency)) throw new RangeError(`"${currency}" is not an ISO 4217 currency code`)
  return exponents[currency] ?? 2
}
