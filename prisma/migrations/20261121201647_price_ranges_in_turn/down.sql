CREATE OR REPLACE FUNCTION refresh_price_ranges(variant_ids uuid[]) RETURNS void LANGUAGE sql AS $$
  WITH touched AS (
    SELECT DISTINCT "productId" AS id FROM "ProductVariant" WHERE id = ANY(variant_ids)
  ), ranges AS (
    SELECT v."productId", p.currency, min(p."amountMinor") AS lowest, max(p."amountMinor") AS highest,
      (array_agg(p."compareAtMinor" ORDER BY p."amountMinor", v.position, v.id))[1] AS "compareAt"
    FROM touched t JOIN "ProductVariant" v ON v."productId" = t.id JOIN "VariantPrice" p ON p."variantId" = v.id
    GROUP BY v."productId", p.currency
  ), gone AS (
    DELETE FROM "ProductPriceRange" r USING touched t WHERE r."productId" = t.id
      AND NOT EXISTS (SELECT 1 FROM ranges n WHERE n."productId" = r."productId" AND n.currency = r.currency)
  )
  INSERT INTO "ProductPriceRange" ("productId", currency, "minMinor", "maxMinor", "compareAtMinor")
  SELECT "productId", currency, lowest, highest, "compareAt" FROM ranges
  ON CONFLICT ("productId", currency) DO UPDATE SET "minMinor" = excluded."minMinor", "maxMinor" = excluded."maxMinor", "compareAtMinor" = excluded."compareAtMinor"
$$;
