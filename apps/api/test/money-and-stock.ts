import type { Database } from '@stoa/db'

const wrongs: Readonly<Record<string, string>> = {
  'an order without exactly one living payment, or not cancelled with its payment gone': `SELECT o.number, o.status, o."paymentStatus", p.status AS payment
    FROM "Order" o LEFT JOIN "Payment" p ON p."orderId" = o.id
    WHERE NOT coalesce(CASE o."paymentStatus"
      WHEN 'paid' THEN p.status = 'captured' AND p."capturedMinor" = o."totalMinor" AND p."refundedMinor" = 0 AND o.status <> 'cancelled'
      WHEN 'partially_refunded' THEN p.status = 'captured' AND p."refundedMinor" = o."refundedTotalMinor"
      WHEN 'refunded' THEN p.status = 'captured' AND p."refundedMinor" = o."totalMinor"
      WHEN 'failed' THEN p.status IN ('declined', 'failed') AND o.status = 'cancelled'
      WHEN 'voided' THEN p.status = 'voided' AND o.status = 'cancelled' ELSE false END, false)`,
  'two payments for one order': `SELECT "orderId" FROM "Payment" WHERE "orderId" IS NOT NULL GROUP BY 1 HAVING count(*) > 1`,
  'money taken or still promised without an order': `SELECT id, status FROM "Payment" WHERE "orderId" IS NULL AND (status NOT IN ('declined', 'voided', 'failed', 'captured') OR "capturedMinor" > "refundedMinor")`,
  'a bank that says otherwise': `SELECT c.id, c.status AS bank, p.status AS shop FROM "TestCharge" c LEFT JOIN "Payment" p ON p.id::text = substr(c.id, 4)
    WHERE c.token <> 'refund' AND NOT coalesce(CASE WHEN p.status = 'failed' THEN c.status = 'voided'
      ELSE c.status = p.status::text AND c."capturedMinor" = p."capturedMinor" AND c."refundedMinor" = p."refundedMinor" END, false)`,
  'a captured payment its bank does not know': `SELECT p.id FROM "Payment" p LEFT JOIN "TestCharge" c ON c.id = 'ch_' || p.id WHERE p."capturedMinor" > 0 AND c.id IS NULL`,
  'two orders of one cart': `SELECT "cartId" FROM "Order" GROUP BY 1 HAVING count(*) > 1`,
  'a gap in the numbers': `SELECT count(*), max(number) FROM "Order" HAVING max(number) - 1000 <> count(*)`,
  'a level that is not the sum of its ledger': `SELECT l.id FROM "StockLevel" l
    WHERE l."onHand" <> (SELECT coalesce(sum(m.delta), 0) FROM "StockMovement" m WHERE m."variantId" = l."variantId" AND m."locationId" = l."locationId")`,
  'units held for nobody': `SELECT l.id, l.reserved FROM "StockLevel" l
    WHERE l.reserved <> (SELECT coalesce(sum(r.quantity), 0) FROM "StockReservation" r WHERE r."variantId" = l."variantId" AND r."locationId" = l."locationId")`,
  'goods that left without their order, or did not leave': `SELECT o.number FROM "Order" o JOIN "OrderItem" i ON i."orderId" = o.id
    WHERE coalesce((SELECT -sum(m.delta) FROM "StockMovement" m WHERE m."orderId" = o.id AND m."variantId" = i."variantId" AND (m.reason = 'sale' OR o.status = 'cancelled')), 0)
      <> CASE o.status WHEN 'cancelled' THEN 0 ELSE i.quantity END`,
  'an order without exactly one confirmation': `SELECT o.number FROM "Order" o
    WHERE (SELECT count(*) FROM "MailMessage" m WHERE m.template = 'order-confirmation' AND m.recipient = o.email AND m.text LIKE '%' || o.id || '%') <> 1`,
  'a timeline that tells a thing twice': `SELECT "orderId", kind FROM "OrderEvent" WHERE kind IN ('placed', 'paid', 'cancelled') GROUP BY 1, 2 HAVING count(*) > 1`,
  'a paid order whose timeline does not say so': `SELECT number FROM "Order" o WHERE "paymentStatus" = 'paid' AND NOT EXISTS (SELECT 1 FROM "OrderEvent" e WHERE e."orderId" = o.id AND e.kind = 'paid')`,
}

/** Everything that must never be once all is settled, with the rows that are it. Empty where the books are right. */
export async function findWrongs(database: Database): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const [what, text] of Object.entries(wrongs)) {
    const rows = await database.query({ text })
    if (rows.length > 0) found[what] = rows
  }
  return found
}
