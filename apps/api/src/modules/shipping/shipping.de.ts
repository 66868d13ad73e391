import type { Catalogue } from '@stoa/kit'

/** Versand auf Deutsch. */
export const german: Catalogue = {
  Shipping: 'Versand',
  'Shipping zone': 'Versandzone',
  'Shipping zones': 'Versandzonen',
  Countries: 'Länder',
  Zone: 'Zone',
  'ISO country codes. A zone without countries serves everywhere else.':
    'ISO-Ländercodes. Eine Zone ohne Länder gilt überall sonst.',
  'ISO 3166-1 alpha-2; empty means everywhere else.': 'ISO 3166-1 alpha-2; leer heißt überall sonst.',
  'Shipping method': 'Versandart',
  'Shipping methods': 'Versandarten',
  'Shipping rate': 'Versandpreis',
  'Min days': 'Tage mindestens',
  'Max days': 'Tage höchstens',
  Method: 'Versandart',
  Rates: 'Preise',
  'Amount minor': 'Betrag',
  'Free over minor': 'Kostenlos ab',
  'Minor units; goods worth this much or more travel free.':
    'In der kleinsten Einheit; Ware ab diesem Wert reist kostenlos.',
  'Working days until the parcel is there, at the earliest.': 'Werktage, bis das Paket frühestens da ist.',
  'Working days until the parcel is there, at the latest.': 'Werktage, bis das Paket spätestens da ist.',
  'Must not be negative.': 'Darf nicht negativ sein.',
  'Must not be less than the days at the earliest.': 'Darf nicht weniger sein als die Tage mindestens.',
}
