-- A full bag (200 lines of 999 units) at the largest price must add up below 2^53: LARGEST_PRICE of the kernel.
ALTER TABLE "VariantPrice" DROP CONSTRAINT "VariantPrice_amount_check", ADD CONSTRAINT "VariantPrice_amount_check" CHECK ("amountMinor" BETWEEN 0 AND 10000000000);
ALTER TABLE "VariantPrice" DROP CONSTRAINT "VariantPrice_compareAt_check", ADD CONSTRAINT "VariantPrice_compareAt_check" CHECK ("compareAtMinor" BETWEEN 0 AND 10000000000);
ALTER TABLE "ShippingRate" DROP CONSTRAINT "ShippingRate_amount_check", ADD CONSTRAINT "ShippingRate_amount_check" CHECK ("amountMinor" BETWEEN 0 AND 10000000000);
ALTER TABLE "ShippingRate" DROP CONSTRAINT "ShippingRate_freeOver_check", ADD CONSTRAINT "ShippingRate_freeOver_check" CHECK ("freeOverMinor" BETWEEN 0 AND 10000000000);
