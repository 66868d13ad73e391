DROP INDEX "ProductVariant_sku_prefix";
