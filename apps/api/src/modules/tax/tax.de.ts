import type { Catalogue } from '@stoa/kit'

/** Steuern auf Deutsch. */
export const german: Catalogue = {
  Tax: 'Steuern',
  'Tax rate': 'Steuersatz',
  'Tax rates': 'Steuersätze',
  'Rate ppm': 'Satz (ppm)',
  'On shipping': 'Auch auf den Versand',
  'ISO 3166-1 alpha-2.': 'ISO 3166-1 alpha-2.',
  'Parts per million: 190000 is 19 %.': 'Millionstel: 190000 sind 19 %.',
  'Whether delivery is taxed as well.': 'Ob auch die Lieferung besteuert wird.',
}
