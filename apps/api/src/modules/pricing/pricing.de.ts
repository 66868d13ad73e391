import type { Catalogue } from '@stoa/kit'

/** Preise auf Deutsch. */
export const german: Catalogue = {
  Pricing: 'Preise',
  Price: 'Preis',
  Prices: 'Preise',
  'Variant price': 'Preis',
  Amount: 'Betrag',
  'Amount minor': 'Betrag',
  'Compare at amount minor': 'Vorher',
  'A price is a whole number from 0 to 10000000000 in minor units: at most €100,000,000.00, or ¥10,000,000,000.':
    'Ein Preis ist eine ganze Zahl von 0 bis 10000000000 in der kleinsten Einheit: höchstens 100.000.000,00 € oder 10.000.000.000 ¥.',
}
