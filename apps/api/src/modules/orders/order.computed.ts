import { computed, type Sql, sql, systemText } from '@stoa/kit'
import { z } from 'zod'
import { imageView, moneySql, moneyView, type RawImage, rawImageSql, tintView, toImage } from '../catalog/index.ts'
import { trackingAddress } from './domain/tracking-address.ts'

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
  refundedTotal: itemMoney('refundedMinor'),
  image: picture,
  tint,
}

const written = ['note', 'comment']
const lineView = {
  at: z.iso.datetime(),
  kind: z.string(),
  message: systemText(({ kind }) => !written.includes(String(kind))),
}
const utc = (moment: Sql) => sql`to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const at = utc(sql`e.at`)

/** What the customer sees of an order's history, oldest first. */
export const timeline = computed({
  type: z.array(z.object(lineView).meta({ id: 'TimelineLine' })),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(json_build_object('at', ${at}, 'kind', e.kind, 'message', e.message) ORDER BY e.at, e.id), '[]'::json) FROM "OrderEvent" e WHERE e."orderId" = ${ref('id')} AND e."isPublic")`,
})

/** All of an order's history with who did it. */
export const staffTimeline = computed({
  type: z.array(
    z
      .object({
        id: z.uuid(),
        ...lineView,
        actor: z.string().nullable(),
        actorId: z.uuid().nullable(),
        isPublic: z.boolean(),
        editedAt: z.iso.datetime().nullable(),
        amount: moneyView.nullable(),
      })
      .meta({ id: 'StaffTimelineLine' }),
  ),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(json_build_object('id', e.id, 'at', ${at}, 'kind', e.kind, 'message', e.message, 'actor', u.email, 'actorId', e."actorId", 'isPublic', e."isPublic", 'editedAt', ${utc(sql`e."editedAt"`)},
      'amount', CASE WHEN e.data ? 'amountMinor' THEN ${moneySql(sql`(e.data->>'amountMinor')::bigint`, ref('currency'))} END) ORDER BY e.at, e.id), '[]'::json) FROM "OrderEvent" e LEFT JOIN "User" u ON u.id = e."actorId" WHERE e."orderId" = ${ref('id')})`,
})

export const fulfilmentsView = z.array(
  z
    .object({
      id: z.uuid(),
      carrier: z.string(),
      trackingNumber: z.string(),
      createdAt: z.iso.datetime(),
      deliveredAt: z.iso.datetime().nullable(),
      trackingUrl: z.url().nullable().describe('Where the carrier tells of it.'),
      items: z.array(z.object({ itemId: z.uuid(), quantity: z.int() }).meta({ id: 'FulfilledItem' })),
    })
    .meta({ id: 'Fulfilment' }),
)

type RawFulfilments = Omit<z.infer<typeof fulfilmentsView>[number], 'trackingUrl'>[]

export const fulfilmentsOf = computed<typeof fulfilmentsView, RawFulfilments>({
  type: fulfilmentsView,
  map: (parcels) =>
    parcels.map((parcel) => ({ ...parcel, trackingUrl: trackingAddress(parcel.carrier, parcel.trackingNumber) })),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(json_build_object('id', f.id, 'carrier', f.carrier, 'trackingNumber', f."trackingNumber", 'createdAt', ${utc(sql`f."createdAt"`)}, 'deliveredAt', ${utc(sql`f."deliveredAt"`)}, 'items', (SELECT coalesce(json_agg(json_build_object('itemId', fi."orderItemId", 'quantity', fi.quantity) ORDER BY fi.id), '[]'::json) FROM "FulfilmentItem" fi WHERE fi."fulfilmentId" = f.id)) ORDER BY f."createdAt", f.id), '[]'::json) FROM "Fulfilment" f WHERE f."orderId" = ${ref('id')})`,
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
        tax: moneyView,
        shipping: moneyView,
        lines: z.array(
          z
            .object({ itemId: z.uuid(), quantity: z.int(), amount: moneyView, isRestocked: z.boolean() })
            .meta({ id: 'OrderRefundLine' }),
        ),
      })
      .meta({ id: 'OrderRefund' }),
  ),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(json_build_object('id', r.id, 'status', r.status, 'amount', ${moneySql(sql`r."amountMinor"`, sql`p.currency`)}, 'reason', r.reason, 'failureCode', r."failureCode", 'createdAt', ${utc(sql`r."createdAt"`)}, 'tax', ${moneySql(sql`r."taxMinor"`, sql`p.currency`)}, 'shipping', ${moneySql(sql`r."shippingMinor"`, sql`p.currency`)},
      'lines', (SELECT coalesce(json_agg(json_build_object('itemId', l->'itemId', 'quantity', l->'quantity', 'amount', ${moneySql(sql`(l->>'amountMinor')::bigint`, sql`p.currency`)}, 'isRestocked', l->'isRestocked')), '[]'::json) FROM jsonb_array_elements(r.lines) AS l)) ORDER BY r."createdAt", r.id), '[]'::json) FROM ${refundsJoin} WHERE p."orderId" = ${ref('id')})`,
})
