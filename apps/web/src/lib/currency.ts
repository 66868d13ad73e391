import { stored } from './storage.ts'
import { createStore } from './store.ts'

const kept = stored('stoa.currency')
const currency = createStore(kept.get() ?? 'EUR')

/** ISO 4217 code of the prices the shopper sees. */
export const getCurrency = currency.get
export const useCurrency = currency.use

export function setCurrency(code: string): void {
  kept.set(code)
  currency.set(code)
}

/** Goes back to the shop's own currency where it sells no longer, or never did, in the one kept. */
export function settleCurrency({
  currencies,
  defaultCurrency,
}: {
  currencies: string[]
  defaultCurrency: string
}): void {
  if (!currencies.includes(getCurrency())) setCurrency(defaultCurrency)
}
