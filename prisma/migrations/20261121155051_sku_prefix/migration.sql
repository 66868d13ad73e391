-- Article numbers are searched by how they begin.
CREATE INDEX "ProductVariant_sku_prefix" ON "ProductVariant" ((lower(sku) COLLATE "C"));
