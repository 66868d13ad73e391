import type { Ctx } from '../../context.ts'
import { noTax, type TaxRate } from './domain/tax-amount.ts'

/** The rate for goods sent to a country; no tax where none is kept for it. */
export async function readTaxRate(ctx: Ctx, country: string | null): Promise<TaxRate> {
  if (country === null) return noTax
  const [rate] = await ctx.db.query<TaxRate>({
    name: 'tax_rate',
    text: 'SELECT "ratePpm", "onShipping" FROM "TaxRate" WHERE country = $1',
    values: [country],
  })
  return rate ?? noTax
}
