import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import type { WrittenProduct } from './written-product.ts'

type OptionRow = { id: string; product: string; name: string; position: number }
type ValueRow = { id: string; product: string; option: string; value: string; position: number }
type LinkRow = { product: string; variant: string; option: string; value: string }

/**
 * Gives products the options of their file and links the variants to their values. Options and values are told apart
 * without regard to case and keep the spelling the shop has; those that no variant uses any more go. Four statements.
 */
export async function writeOptions(ctx: Ctx, written: readonly WrittenProduct[]): Promise<void> {
  const options: OptionRow[] = []
  const values = new Map<string, ValueRow>()
  const links: LinkRow[] = []
  for (const one of written) collect(one, options, values, links)
  await ctx.db.query({
    name: 'import_options',
    text: `INSERT INTO "ProductOption" (id, "productId", name, position)
      SELECT r.id, r.product, r.name, r.position FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, product uuid, name text, position int)
      ON CONFLICT ("productId", name) DO UPDATE SET position = excluded.position`,
    values: [JSON.stringify(options)],
  })
  await ctx.db.query({
    name: 'import_option_values',
    text: `INSERT INTO "ProductOptionValue" (id, "optionId", value, position)
      SELECT r.id, o.id, r.value, r.position FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, product uuid, option text, value text, position int)
      JOIN "ProductOption" o ON o."productId" = r.product AND o.name = r.option
      ON CONFLICT ("optionId", value) DO NOTHING`,
    values: [JSON.stringify([...values.values()])],
  })
  await link(ctx, written, links)
}

function collect(
  { id, product, known, variants }: WrittenProduct,
  options: OptionRow[],
  values: Map<string, ValueRow>,
  links: LinkRow[],
): void {
  const spelled = (name: string) => known?.options.find((option) => option.name.toLowerCase() === name.toLowerCase())
  product.optionNames.forEach((name, position) => {
    const before = spelled(name)
    const optionName = before?.name ?? name
    options.push({ id: newId(), product: id, name: optionName, position })
    for (const variant of variants) {
      const text = variant.parsed.options[name] as string
      const value = before?.values.find((one) => one.toLowerCase() === text.toLowerCase()) ?? text
      const key = JSON.stringify([id, optionName, value])
      const count = (before?.values.length ?? 0) + values.size
      if (!values.has(key)) values.set(key, { id: newId(), product: id, option: optionName, value, position: count })
      links.push({ product: id, variant: variant.id, option: optionName, value })
    }
  })
}

async function link(ctx: Ctx, written: readonly WrittenProduct[], links: readonly LinkRow[]): Promise<void> {
  await ctx.db.query({
    name: 'import_links',
    text: `WITH wanted AS (
        SELECT r.variant, v.id AS value FROM jsonb_to_recordset($1::jsonb) AS r(product uuid, variant uuid, option text, value text)
        JOIN "ProductOption" o ON o."productId" = r.product AND o.name = r.option JOIN "ProductOptionValue" v ON v."optionId" = o.id AND v.value = r.value
      ), gone AS (
        DELETE FROM "VariantOptionValue" l WHERE l."variantId" = ANY($2::uuid[]) AND NOT EXISTS (SELECT 1 FROM wanted w WHERE w.variant = l."variantId" AND w.value = l."optionValueId")
      )
      INSERT INTO "VariantOptionValue" ("variantId", "optionValueId") SELECT variant, value FROM wanted ON CONFLICT DO NOTHING`,
    values: [JSON.stringify(links), written.flatMap((one) => one.variants.map((variant) => variant.id))],
  })
  await ctx.db.query({
    name: 'import_unused_options',
    text: `WITH mine AS (SELECT o.id FROM "ProductOption" o WHERE o."productId" = ANY($1::uuid[])),
      used AS (SELECT v.id, v."optionId" FROM "ProductOptionValue" v JOIN mine ON mine.id = v."optionId" WHERE EXISTS (SELECT 1 FROM "VariantOptionValue" l WHERE l."optionValueId" = v.id)),
      gone AS (DELETE FROM "ProductOptionValue" v USING mine WHERE v."optionId" = mine.id AND v.id NOT IN (SELECT id FROM used) AND v."optionId" IN (SELECT "optionId" FROM used))
      DELETE FROM "ProductOption" o USING mine WHERE o.id = mine.id AND o.id NOT IN (SELECT "optionId" FROM used)`,
    values: [written.map((one) => one.id)],
  })
}
