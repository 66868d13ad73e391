-- WARNING: The type of OrderEvent.message changes: this fails where a value does not fit.
-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "refundedShippingMinor" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "OrderItem" ADD COLUMN     "refundedMinor" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "OrderEvent" ADD COLUMN     "editedAt" TIMESTAMPTZ(3),
ALTER COLUMN "message" SET DATA TYPE VARCHAR(2000);

-- AlterTable
ALTER TABLE "Fulfilment" ADD COLUMN     "deliveredAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "shippingMinor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "taxMinor" BIGINT NOT NULL DEFAULT 0;

-- Refunds of before now know what each of their lines got: its share of the amount, by what the units were worth.
WITH line AS (
  SELECT r.id, x.ord, x.l, r."amountMinor" AS amount,
    ((i."totalMinor" + CASE WHEN o."pricesIncludeTax" THEN 0 ELSE i."taxMinor" END) * (x.l->>'quantity')::int / i.quantity) AS worth
  FROM "Refund" r CROSS JOIN LATERAL jsonb_array_elements(r.lines) WITH ORDINALITY AS x(l, ord)
    JOIN "OrderItem" i ON i.id = (x.l->>'itemId')::uuid JOIN "Order" o ON o.id = i."orderId"
), shared AS (
  SELECT id, ord, l, least(worth, amount * worth / greatest(1, sum(worth) OVER (PARTITION BY id)))::bigint AS got FROM line
)
UPDATE "Refund" r SET lines = s.lines FROM (
  SELECT id, jsonb_agg(l || jsonb_build_object('amountMinor', got, 'taxMinor', 0, 'isRestocked', false) ORDER BY ord) AS lines FROM shared GROUP BY id
) s WHERE s.id = r.id;
UPDATE "OrderItem" i SET "refundedMinor" = s.got FROM (
  SELECT (l->>'itemId')::uuid AS id, sum((l->>'amountMinor')::bigint) AS got
  FROM "Refund" r CROSS JOIN LATERAL jsonb_array_elements(r.lines) AS l WHERE r.status <> 'failed' GROUP BY 1
) s WHERE s.id = i.id;

-- No part pays back more than was paid for it.
ALTER TABLE "OrderItem" ADD CONSTRAINT "OrderItem_refunded_check" CHECK ("refundedMinor" BETWEEN 0 AND "totalMinor" + "taxMinor");
ALTER TABLE "Order" ADD CONSTRAINT "Order_refunded_shipping_check" CHECK ("refundedShippingMinor" BETWEEN 0 AND "shippingTotalMinor" + "taxTotalMinor");
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_parts_check" CHECK ("shippingMinor" BETWEEN 0 AND "amountMinor" AND "taxMinor" BETWEEN 0 AND "amountMinor");
