import type { Address } from '@stoa/api-client'
import { countryName } from './country-name.ts'

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
