import { computed, sql, systemText } from '@stoa/kit'
import { z } from 'zod'
import { imageView, moneySql, moneyView, type RawImage, rawImageSql, tintView, toImage } from '../catalog/index.ts'

/** Money of an order's own column. */
export const orderMoney = (column: string) =>
  computed({
    type: moneyView,
    widget: 'money',
    orderBy: (ref) => ref(column),
    sql: (ref) => moneySql(ref(column), ref('currency')),
  })

const itemMoney = (column: string) =>
  computed({
    type: moneyView,
    widget: 'money',
    sql: (ref) => moneySql(ref(column), sql`(SELECT o.currency FROM "Order" o WHERE o.id = ${ref('orderId')})`),
  })

const picture = computed<z.ZodNullable<typeof imageView>, RawImage>({
  type: imageView.nullable(),
  nullable: true,
  widget: 'image',
  sql: (ref) => sql`(SELECT ${rawImageSql} FROM "MediaAsset" m WHERE m.id = ${ref('imageId')})`,
  map: (raw, ctx) => toImage(ctx, raw),
})

const tint = computed({
  type: tintView,
  sql: (ref) => sql`coalesce((SELECT p.tint::text FROM "Product" p WHERE p.id = ${ref('productId')}), 'sand')`,
})

export const orderItemComputed = {
  unitPrice: itemMoney('unitPriceMinor'),
  total: itemMoney('totalMinor'),
  tax: itemMoney('taxMinor'),
  image: picture,
  tint,
}

const lineView = { at: z.iso.datetime(), kind: z.string(), message: systemText(({ kind }) => kind !== 'note') }
const at = sql`to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** What the customer sees of an order's history, oldest first. */
export const timeline = computed({
  type: z.array(z.object(lineView).meta({ id: 'TimelineLine' })),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(json_build_object('at', ${at}, 'kind', e.kind, 'message', e.message) ORDER BY e.at, e.id), '[]'::json) FROM "OrderEvent" e WHERE e."orderId" = ${ref('id')} AND e."isPublic")`,
})

/** All of an order's history with who did it. */
export const staffTimeline = computed({
  type: z.array(z.object({ ...lineView, actor: z.string().nullable() }).meta({ id: 'StaffTimelineLine' })),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(json_build_object('at', ${at}, 'kind', e.kind, 'message', e.message, 'actor', u.email) ORDER BY e.at, e.id), '[]'::json) FROM "OrderEvent" e LEFT JOIN "User" u ON u.id = e."actorId" WHERE e."orderId" = ${ref('id')})`,
})

export const fulfilmentsOf = computed({
  type: z.array(
    z
      .object({
        id: z.uuid(),
        carrier: z.string(),
        trackingNumber: z.string(),
        createdAt: z.iso.datetime(),
        items: z.array(z.object({ itemId: z.uuid(), quantity: z.int() }).meta({ id: 'FulfilledItem' })),
      })
      .meta({ id: 'Fulfilment' }),
  ),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(json_build_object('id', f.id, 'carrier', f.carrier, 'trackingNumber', f."trackingNumber", 'createdAt', to_char(f."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'items', (SELECT coalesce(json_agg(json_build_object('itemId', fi."orderItemId", 'quantity', fi.quantity) ORDER BY fi.id), '[]'::json) FROM "FulfilmentItem" fi WHERE fi."fulfilmentId" = f.id)) ORDER BY f."createdAt", f.id), '[]'::json) FROM "Fulfilment" f WHERE f."orderId" = ${ref('id')})`,
})

export const paymentsOf = computed({
  type: z.array(
    z
      .object({ id: z.uuid(), provider: z.string(), status: z.string(), amount: moneyView, refunded: moneyView })
      .meta({ id: 'OrderPayment' }),
  ),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(json_build_object('id', p.id, 'provider', p.provider, 'status', p.status, 'amount', ${moneySql(sql`p."amountMinor"`, sql`p.currency`)}, 'refunded', ${moneySql(sql`p."refundedMinor"`, sql`p.currency`)}) ORDER BY p."createdAt"), '[]'::json) FROM "Payment" p WHERE p."orderId" = ${ref('id')})`,
})

const refundsJoin = sql`"Refund" r JOIN "Payment" p ON p.id = r."paymentId"`

/** How the refunds of an order stand, the worst first. One that failed counts until its money went back otherwise. */
export const refundStatus = computed({
  type: z.enum(['none', 'pending', 'succeeded', 'failed']).meta({ id: 'OrderRefundStatus' }),
  sql: (ref) =>
    sql`(SELECT CASE WHEN bool_or(r.status = 'failed' AND p."capturedMinor" - p."refundedMinor" >= r."amountMinor") THEN 'failed' WHEN bool_or(r.status = 'pending') THEN 'pending' WHEN bool_or(r.status = 'succeeded') THEN 'succeeded' ELSE 'none' END FROM ${refundsJoin} WHERE p."orderId" = ${ref('id')})`,
})

export const refundsOf = computed({
  type: z.array(
    z
      .object({
        id: z.uuid(),
        status: z.string(),
        amount: moneyView,
        reason: z.string(),
        failureCode: z.string().nullable(),
        createdAt: z.iso.datetime(),
      })
      .meta({ id: 'OrderRefund' }),
  ),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(json_build_object('id', r.id, 'status', r.status, 'amount', ${moneySql(sql`r."amountMinor"`, sql`p.currency`)}, 'reason', r.reason, 'failureCode', r."failureCode", 'createdAt', to_char(r."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY r."createdAt", r.id), '[]'::json) FROM ${refundsJoin} WHERE p."orderId" = ${ref('id')})`,
})
