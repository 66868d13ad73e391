import type { WriteData } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { optionInUse } from './catalog.errors.ts'

type Nested = {
  readonly delete?: readonly { readonly id: string }[]
  readonly update?: readonly { readonly data: { readonly values?: Nested } }[]
}

const idsOf = (nested: Nested | undefined) => (nested?.delete ?? []).map(({ id }) => id)

/**
 * An option or value that variants are made of stays: without it they would be told apart no more. Those that go in the
 * same write do not count. Throws OPTION_IN_USE; one statement, where options go at all.
 */
export async function keepUsedOptions(ctx: Ctx, data: WriteData): Promise<void> {
  const options = data.options as Nested | undefined
  const optionIds = idsOf(options)
  const valueIds = (options?.update ?? []).flatMap((row) => idsOf(row.data.values))
  if (optionIds.length === 0 && valueIds.length === 0) return
  const used = await ctx.db.query<{ what: string; variants: number }>({
    name: 'catalog_used_options',
    text: `SELECT CASE WHEN o.id = ANY($1::uuid[]) THEN o.name ELSE ov.value END AS what, count(DISTINCT x."variantId")::int AS variants
      FROM "ProductOptionValue" ov JOIN "ProductOption" o ON o.id = ov."optionId" JOIN "VariantOptionValue" x ON x."optionValueId" = ov.id
      WHERE (o.id = ANY($1::uuid[]) OR ov.id = ANY($2::uuid[])) AND x."variantId" <> ALL($3::uuid[]) GROUP BY 1 ORDER BY 1`,
    values: [optionIds, valueIds, idsOf(data.variants as Nested | undefined)],
  })
  if (used.length === 0) return
  const errors = used.map(({ what, variants }) => ({
    path: 'options',
    code: 'in_use',
    message: `“${what}” is used by ${variants} ${variants === 1 ? 'variant' : 'variants'}. Delete ${variants === 1 ? 'it' : 'them'} first, or choose another value.`,
  }))
  throw optionInUse({ detail: errors.map(({ message }) => message).join(' '), errors })
}
