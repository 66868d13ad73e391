ALTER TABLE "VariantPrice" DROP CONSTRAINT "VariantPrice_amount_check", ADD CONSTRAINT "VariantPrice_amount_check" CHECK ("amountMinor" BETWEEN 0 AND 9007199254740991);
ALTER TABLE "VariantPrice" DROP CONSTRAINT "VariantPrice_compareAt_check", ADD CONSTRAINT "VariantPrice_compareAt_check" CHECK ("compareAtMinor" BETWEEN 0 AND 9007199254740991);
ALTER TABLE "ShippingRate" DROP CONSTRAINT "ShippingRate_amount_check", ADD CONSTRAINT "ShippingRate_amount_check" CHECK ("amountMinor" BETWEEN 0 AND 9007199254740991);
ALTER TABLE "ShippingRate" DROP CONSTRAINT "ShippingRate_freeOver_check", ADD CONSTRAINT "ShippingRate_freeOver_check" CHECK ("freeOverMinor" BETWEEN 0 AND 9007199254740991);
