import { expect, it } from 'vitest'
import { field, variants } from './form/fixtures.test-data.ts'
import type { AdminMeta } from './meta-types.ts'
import { normaliseMeta } from './normalise-meta.ts'

it('makes amounts of minor units and choices of currencies, in rows of rows too', () => {
  const prices = {
    ...variants,
    field: 'prices',
    fields: {
      amountMinor: field('amountMinor', { type: 'integer', label: 'Amount minor' }),
      currency: field('currency'),
      quantity: field('quantity', { type: 'integer' }),
    },
  }
  const meta = {
    shop: { name: 'Stoa', currencies: ['EUR', 'USD'], defaultCurrency: 'EUR' },
    resources: { products: { fields: {}, form: { inlines: [{ ...variants, inlines: [prices] }] } } },
  } as unknown as AdminMeta
  const fields = normaliseMeta(meta).resources.products?.form.inlines[0]?.inlines?.[0]?.fields
  expect(fields?.amountMinor).toMatchObject({ type: 'minor', label: 'Amount' })
  expect(fields?.currency?.choices?.map((choice) => choice.value)).toEqual(['EUR', 'USD'])
  expect(fields?.quantity?.type).toBe('integer')
})
