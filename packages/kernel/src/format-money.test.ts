import { expect, test } from 'vitest'
import { currencyExponent } from './currency.ts'
import { formatMoney, toDecimal } from './format-money.ts'
import { money } from './money.ts'

test.each([
  [123_456, 'EUR', 'de-DE', '1.234,56 €'],
  [-5, 'USD', 'en-US', '-$0.05'],
  [1500, 'JPY', 'ja-JP', '¥1,500'],
  [1500, 'KWD', 'en', 'KWD 1.500'],
  [1500, 'IQD', 'en', 'IQD 1.500'],
  [1500, 'ISK', 'en', 'ISK 1,500'],
  [9_007_199_254_740_991, 'EUR', 'en-IE', '€90,071,992,547,409.91'],
])('%i %s in %s', (amount, currency, locale, text) => {
  const written = formatMoney(money(amount, currency), locale).replaceAll('￥', '¥').replaceAll(/\s/g, ' ')
  expect(written).toBe(text)
})

test('decimal text has the digits of the currency', () => {
  const texts = [money(5, 'EUR'), money(-1234, 'EUR'), money(7, 'JPY'), money(7, 'BHD'), money(10_000, 'CLF')].map(
    toDecimal,
  )
  expect(texts).toEqual(['0.05', '-12.34', '7', '0.007', '1.0000'])
})

test('exponents are those of ISO 4217', () => {
  expect(['EUR', 'USD', 'MGA', 'JPY', 'UGX', 'TND', 'UYW'].map(currencyExponent)).toEqual([2, 2, 2, 0, 0, 3, 4])
  expect(() => currencyExponent('xyz')).toThrow(RangeError)
})
