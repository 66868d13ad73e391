import type { Address } from '@stoa/api-client'

function countryName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** Lines of an address as on an envelope. */
export function addressLines(address: Address): string[] {
  const { firstName, lastName, company, line1, line2, postalCode, city, region, country } = address
  return [
    `${firstName} ${lastName}`,
    company,
    line1,
    line2,
    `${postalCode} ${city}${region ? `, ${region}` : ''}`,
    countryName(country),
  ].filter((line): line is string => Boolean(line))
}
