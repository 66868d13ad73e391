import { type SavedValue, validationFailed } from '@stoa/kit'
import type { Ctx } from '../../context.ts'

type Chosen = Readonly<Record<string, string>>

/**
 * Gives variants the options chosen for them, by name and value. Both must be the product's; two variants of a product
 * must differ. Throws VALIDATION_FAILED. Two statements.
 */
export async function saveVariantOptions(ctx: Ctx, rows: readonly SavedValue<Chosen>[]): Promise<void> {
  const [unknown] = await link(ctx, rows)
  if (unknown) refuse(`The product has no option “${unknown.option}” with the value “${unknown.value}”.`)
  const [twin] = await findTwins(ctx, rows)
  if (twin) refuse(`Two variants are the same: ${twin.title}.`)
}

function refuse(message: string): never {
  throw validationFailed({ errors: [{ path: 'variants', code: 'invalid_value', message }] })
}

/** Answers the choices that the product does not offer. */
function link(ctx: Ctx, rows: readonly SavedValue<Chosen>[]): Promise<{ option: string; value: string }[]> {
  const choices = rows.flatMap(({ id, value: chosen }) =>
    Object.entries(chosen).flatMap(([option, value]) => (value === '' ? [] : { variant: id, option, value })),
  )
  return ctx.db.query({
    name: 'catalog_variant_options',
    text: `WITH chosen AS (
        SELECT r.variant, r.option, r.value, ov.id FROM jsonb_to_recordset($1::jsonb) AS r(variant uuid, option text, value text)
        JOIN "ProductVariant" v ON v.id = r.variant LEFT JOIN "ProductOption" o ON o."productId" = v."productId" AND o.name = r.option
        LEFT JOIN "ProductOptionValue" ov ON ov."optionId" = o.id AND ov.value = r.value
      ), gone AS (
        DELETE FROM "VariantOptionValue" l WHERE l."variantId" = ANY($2::uuid[])
          AND NOT EXISTS (SELECT 1 FROM chosen c WHERE c.variant = l."variantId" AND c.id = l."optionValueId")
      ), made AS (
        INSERT INTO "VariantOptionValue" ("variantId", "optionValueId")
        SELECT variant, id FROM chosen WHERE id IS NOT NULL ON CONFLICT DO NOTHING
      )
      SELECT option, value FROM chosen WHERE id IS NULL`,
    values: [JSON.stringify(choices), rows.map((row) => row.id)],
  })
}

function findTwins(ctx: Ctx, rows: readonly SavedValue<Chosen>[]): Promise<{ title: string }[]> {
  return ctx.db.query({
    name: 'catalog_variant_twins',
    text: `SELECT min(s.title) AS title FROM (
        SELECT v."productId", array_agg(l."optionValueId" ORDER BY l."optionValueId") AS key, string_agg(ov.value, ', ' ORDER BY o.position, o.id) AS title
        FROM "ProductVariant" v JOIN "VariantOptionValue" l ON l."variantId" = v.id
        JOIN "ProductOptionValue" ov ON ov.id = l."optionValueId" JOIN "ProductOption" o ON o.id = ov."optionId"
        WHERE v."productId" IN (SELECT "productId" FROM "ProductVariant" WHERE id = ANY($1::uuid[])) GROUP BY v.id) s
      GROUP BY s."productId", s.key HAVING count(*) > 1 LIMIT 1`,
    values: [rows.map((row) => row.id)],
  })
}
