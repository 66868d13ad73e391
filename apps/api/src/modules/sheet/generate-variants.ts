import { newId } from '@stoa/kernel'
import { audit, invalidate, listTag, notFound, rowTag, validationFailed } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { findCurrencies } from '../content/index.ts'
import { setPrices } from '../pricing/index.ts'
import { type Choice, nameVariants } from './domain/name-variants.ts'
import type { GenerateInput } from './generate-input.ts'

/**
 * Makes the variants of chosen combinations of a product's option values, all or none: each has one value of every option,
 * and none stands for two. Ten statements at most, however many they are.
 */
export async function generateVariants(ctx: Ctx, input: GenerateInput): Promise<{ id: string; made: number }> {
  await refuseUnsold(ctx, input.prices)
  const product = await lockProduct(ctx, input.id)
  const choices = await readChoices(ctx, input.id)
  checkCombinations(input.combinations, choices)
  await refuseStanding(ctx, input)
  const named = nameVariants(input.skuPrefix ?? product.slug, input.combinations, choices)
  const taken = await readSkus(ctx, named.candidates)
  const rows = named.pick(taken).map((sku, index) => ({
    id: newId(),
    sku,
    position: product.next + index,
    values: input.combinations[index] as string[],
  }))
  await insertVariants(ctx, input.id, rows)
  await setPrices(
    ctx,
    rows.flatMap(({ id: variantId }) =>
      input.prices.map(({ currency, amountMinor }) => ({ variantId, currency, amountMinor, compareAtMinor: null })),
    ),
  )
  invalidate(ctx, [listTag('Product'), rowTag('Product', input.id)])
  audit(ctx, {
    operation: 'variant.generate',
    resource: 'Product',
    objectId: input.id,
    details: { variants: rows.length },
  })
  return { id: input.id, made: rows.length }
}

const refuse = (message: string) =>
  validationFailed({ errors: [{ path: 'combinations', code: 'invalid_value', message }] })

async function refuseUnsold(ctx: Ctx, prices: GenerateInput['prices']): Promise<void> {
  if (prices.length === 0) return
  const currencies = await findCurrencies(ctx)
  const errors = prices.flatMap(({ currency }, index) =>
    currencies.includes(currency)
      ? []
      : [
          {
            path: `prices.${index}.currency`,
            code: 'invalid_value',
            message: `The shop does not sell in ${currency}.`,
          },
        ],
  )
  if (errors.length > 0) throw validationFailed({ errors })
}

// Two who make the same variants at once wait for each other here, and the second finds them standing.
async function lockProduct(ctx: Ctx, id: string): Promise<{ slug: string; next: number }> {
  await ctx.db.query({
    name: 'sheet_lock_product',
    text: 'SELECT id FROM "Product" WHERE id = $1 FOR NO KEY UPDATE',
    values: [id],
  })
  const [row] = await ctx.db.query<{ slug: string; next: number }>({
    name: 'sheet_product',
    text: `SELECT p.slug, (SELECT coalesce(max(v.position), -1) + 1 FROM "ProductVariant" v WHERE v."productId" = p.id) AS next FROM "Product" p WHERE p.id = $1`,
    values: [id],
  })
  if (!row) throw notFound({ detail: 'There is no such product.' })
  return row
}

function readChoices(ctx: Ctx, productId: string): Promise<Choice[]> {
  return ctx.db.query<Choice>({
    name: 'sheet_choices',
    text: `SELECT ov.id, ov.value, o.id AS "optionId" FROM "ProductOption" o LEFT JOIN "ProductOptionValue" ov ON ov."optionId" = o.id
      WHERE o."productId" = $1 ORDER BY o.position, o.id, ov.position, ov.id`,
    values: [productId],
  })
}

function checkCombinations(combinations: readonly (readonly string[])[], choices: readonly Choice[]): void {
  const options = new Set(choices.map(({ optionId }) => optionId))
  const optionOf = new Map(choices.map(({ id, optionId }) => [id, optionId]))
  const seen = new Set<string>()
  for (const values of combinations) {
    const chosen = new Set(values.map((id) => optionOf.get(id)))
    if (chosen.has(undefined)) throw refuse('One of the values is none of the product’s.')
    if (values.length !== options.size || chosen.size !== options.size)
      throw refuse('A variant has one value of each of the product’s options.')
    const key = [...values].sort().join()
    if (seen.has(key)) throw refuse('The same combination stands there twice.')
    seen.add(key)
  }
}

async function refuseStanding(ctx: Ctx, { id, combinations }: GenerateInput): Promise<void> {
  const wanted = combinations.map((values) => [...values].sort().join())
  const [standing] = await ctx.db.query<{ sku: string }>({
    name: 'sheet_standing',
    text: `SELECT s.sku FROM (SELECT v.sku, coalesce(string_agg(x."optionValueId"::text, ',' ORDER BY x."optionValueId"::text), '') AS key
        FROM "ProductVariant" v LEFT JOIN "VariantOptionValue" x ON x."variantId" = v.id WHERE v."productId" = $1 GROUP BY v.id) s
      WHERE s.key = ANY($2::text[]) LIMIT 1`,
    values: [id, wanted],
  })
  if (standing) throw refuse(`One of them is made already: ${standing.sku}.`)
}

async function readSkus(ctx: Ctx, candidates: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.query<{ sku: string }>({
    name: 'sheet_skus',
    text: 'SELECT sku FROM "ProductVariant" WHERE sku = ANY($1::text[])',
    values: [candidates],
  })
  return new Set(rows.map(({ sku }) => sku))
}

type NewVariant = {
  readonly id: string
  readonly sku: string
  readonly position: number
  readonly values: readonly string[]
}

async function insertVariants(ctx: Ctx, productId: string, rows: readonly NewVariant[]): Promise<void> {
  await ctx.db.query({
    name: 'sheet_make_variants',
    text: `INSERT INTO "ProductVariant" (id, "productId", sku, position, "createdAt", "updatedAt")
      SELECT r.id, $2, r.sku, r.position, $3, $3 FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, sku text, position int)`,
    values: [JSON.stringify(rows), productId, ctx.clock.now()],
  })
  await ctx.db.query({
    name: 'sheet_link_variants',
    text: `INSERT INTO "VariantOptionValue" ("variantId", "optionValueId")
      SELECT r.id, x.value::uuid FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "values" jsonb), jsonb_array_elements_text(r."values") AS x(value)`,
    values: [JSON.stringify(rows)],
  })
}
