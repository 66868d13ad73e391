-- What the schema language cannot say: rules that must hold whoever writes, indexes for search, and derived rows.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Money is never negative, and never beyond what a JSON number holds exactly (2^53 - 1).
ALTER TABLE "VariantPrice" ADD CONSTRAINT "VariantPrice_amount_check" CHECK ("amountMinor" BETWEEN 0 AND 9007199254740991);
ALTER TABLE "VariantPrice" ADD CONSTRAINT "VariantPrice_compareAt_check" CHECK ("compareAtMinor" BETWEEN 0 AND 9007199254740991);
ALTER TABLE "ShippingRate" ADD CONSTRAINT "ShippingRate_amount_check" CHECK ("amountMinor" BETWEEN 0 AND 9007199254740991);
ALTER TABLE "ShippingRate" ADD CONSTRAINT "ShippingRate_freeOver_check" CHECK ("freeOverMinor" BETWEEN 0 AND 9007199254740991);
ALTER TABLE "CartItem" ADD CONSTRAINT "CartItem_seenPrice_check" CHECK ("seenPriceMinor" BETWEEN 0 AND 9007199254740991);
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_amounts_check" CHECK (
  "amountMinor" BETWEEN 0 AND 9007199254740991 AND "capturedMinor" BETWEEN 0 AND "amountMinor" AND "refundedMinor" BETWEEN 0 AND "capturedMinor");
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_amount_check" CHECK ("amountMinor" > 0);
ALTER TABLE "Order" ADD CONSTRAINT "Order_amounts_check" CHECK (
  "subtotalMinor" >= 0 AND "discountTotalMinor" >= 0 AND "shippingTotalMinor" >= 0 AND "taxTotalMinor" >= 0
  AND "totalMinor" BETWEEN 0 AND 9007199254740991 AND "refundedTotalMinor" BETWEEN 0 AND "totalMinor");
ALTER TABLE "Order" ADD CONSTRAINT "Order_total_check" CHECK (
  "totalMinor" = "subtotalMinor" - "discountTotalMinor" + "shippingTotalMinor" + CASE WHEN "pricesIncludeTax" THEN 0 ELSE "taxTotalMinor" END);
ALTER TABLE "OrderItem" ADD CONSTRAINT "OrderItem_amounts_check" CHECK ("unitPriceMinor" >= 0 AND "totalMinor" >= 0 AND "taxMinor" >= 0 AND "taxRatePpm" BETWEEN 0 AND 1000000);
ALTER TABLE "TaxRate" ADD CONSTRAINT "TaxRate_rate_check" CHECK ("ratePpm" BETWEEN 0 AND 1000000);

-- Codes have the shape of their standard.
ALTER TABLE "VariantPrice" ADD CONSTRAINT "VariantPrice_currency_check" CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE "ShippingRate" ADD CONSTRAINT "ShippingRate_currency_check" CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE "Cart" ADD CONSTRAINT "Cart_currency_check" CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE "Order" ADD CONSTRAINT "Order_currency_check" CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_currency_check" CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE "TaxRate" ADD CONSTRAINT "TaxRate_country_check" CHECK (country ~ '^[A-Z]{2}$');
ALTER TABLE "Address" ADD CONSTRAINT "Address_country_check" CHECK (country ~ '^[A-Z]{2}$');
ALTER TABLE "User" ADD CONSTRAINT "User_email_check" CHECK (email = lower(email) AND position('@' IN email) > 1);

-- Stock is never negative, and never promised twice.
ALTER TABLE "StockLevel" ADD CONSTRAINT "StockLevel_check" CHECK ("onHand" >= 0 AND reserved >= 0 AND reserved <= "onHand");
ALTER TABLE "StockReservation" ADD CONSTRAINT "StockReservation_quantity_check" CHECK (quantity > 0);
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_delta_check" CHECK (delta <> 0);

-- Quantities.
ALTER TABLE "CartItem" ADD CONSTRAINT "CartItem_quantity_check" CHECK (quantity BETWEEN 1 AND 999);
ALTER TABLE "OrderItem" ADD CONSTRAINT "OrderItem_quantity_check" CHECK (
  quantity > 0 AND "fulfilledQuantity" BETWEEN 0 AND quantity AND "refundedQuantity" BETWEEN 0 AND quantity);
ALTER TABLE "FulfilmentItem" ADD CONSTRAINT "FulfilmentItem_quantity_check" CHECK (quantity > 0);
ALTER TABLE "ProductVariant" ADD CONSTRAINT "ProductVariant_weight_check" CHECK ("weightGrams" >= 0);
ALTER TABLE "ShippingMethod" ADD CONSTRAINT "ShippingMethod_days_check" CHECK ("minDays" >= 0 AND "maxDays" >= "minDays");
ALTER TABLE "Category" ADD CONSTRAINT "Category_parent_check" CHECK ("parentId" <> id);
ALTER TABLE "Order" ADD CONSTRAINT "Order_cancelled_check" CHECK ((status = 'cancelled') = ("cancelledAt" IS NOT NULL));

-- One row each.
ALTER TABLE "ShopSettings" ADD CONSTRAINT "ShopSettings_single_check" CHECK (id = 1);
ALTER TABLE "OrderNumber" ADD CONSTRAINT "OrderNumber_single_check" CHECK (id = 1);
INSERT INTO "OrderNumber" (id, last) VALUES (1, 1000);

-- Search: a field that `q` looks into needs a trigram index.
CREATE INDEX "Product_name_trgm" ON "Product" USING gin (name gin_trgm_ops);
CREATE INDEX "Product_vendor_trgm" ON "Product" USING gin (vendor gin_trgm_ops);
CREATE INDEX "Category_name_trgm" ON "Category" USING gin (name gin_trgm_ops);
CREATE INDEX "Category_slug_trgm" ON "Category" USING gin (slug gin_trgm_ops);
CREATE INDEX "Collection_name_trgm" ON "Collection" USING gin (name gin_trgm_ops);
CREATE INDEX "ProductVariant_sku_trgm" ON "ProductVariant" USING gin (sku gin_trgm_ops);
CREATE INDEX "MediaAsset_filename_trgm" ON "MediaAsset" USING gin (filename gin_trgm_ops);
CREATE INDEX "MediaAsset_alt_trgm" ON "MediaAsset" USING gin (alt gin_trgm_ops);
CREATE INDEX "User_email_trgm" ON "User" USING gin (email gin_trgm_ops);
CREATE INDEX "User_firstName_trgm" ON "User" USING gin ("firstName" gin_trgm_ops);
CREATE INDEX "User_lastName_trgm" ON "User" USING gin ("lastName" gin_trgm_ops);
CREATE INDEX "Order_email_trgm" ON "Order" USING gin (email gin_trgm_ops);
CREATE INDEX "OrderItem_sku_trgm" ON "OrderItem" USING gin (sku gin_trgm_ops);
CREATE INDEX "ContactMessage_email_trgm" ON "ContactMessage" USING gin (email gin_trgm_ops);
CREATE INDEX "MailMessage_recipient_trgm" ON "MailMessage" USING gin (recipient gin_trgm_ops);

-- Option facets compare names without case.
CREATE INDEX "ProductOption_lower_name" ON "ProductOption" (lower(name), "productId");

-- The ledger is append-only, whoever tries.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "StockMovement_append_only" BEFORE UPDATE OR DELETE ON "StockMovement" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ProductPriceRange follows VariantPrice, so that lists sort and filter by price on an index however a price was written.
CREATE FUNCTION refresh_price_ranges(variant_ids uuid[]) RETURNS void LANGUAGE sql AS $$
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

CREATE FUNCTION price_range_after_write() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_price_ranges(ARRAY(SELECT DISTINCT "variantId" FROM changed));
  RETURN NULL;
END $$;
CREATE TRIGGER "VariantPrice_range_insert" AFTER INSERT ON "VariantPrice" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION price_range_after_write();
CREATE TRIGGER "VariantPrice_range_update" AFTER UPDATE ON "VariantPrice" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION price_range_after_write();
CREATE TRIGGER "VariantPrice_range_delete" AFTER DELETE ON "VariantPrice" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION price_range_after_write();

-- Deleting a variant takes its prices with it, and then nothing leads from a price to the product any more.
CREATE FUNCTION price_range_after_variant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_price_ranges(ARRAY(SELECT v.id FROM "ProductVariant" v WHERE v."productId" IN (SELECT "productId" FROM removed)));
  DELETE FROM "ProductPriceRange" r USING removed d WHERE r."productId" = d."productId"
    AND NOT EXISTS (SELECT 1 FROM "ProductVariant" v WHERE v."productId" = d."productId");
  RETURN NULL;
END $$;
CREATE TRIGGER "ProductVariant_range_delete" AFTER DELETE ON "ProductVariant" REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION price_range_after_variant();
