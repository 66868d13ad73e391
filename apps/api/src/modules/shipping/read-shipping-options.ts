import type { Ctx } from '../../context.ts'
import { workingDaysAfter } from './domain/delivery-days.ts'

export type ShippingOption = {
  readonly id: string
  readonly name: string
  readonly description: string
  /** Minor units, free delivery already considered. */
  readonly amountMinor: number
  /** Minor units of goods from which it is free; null where it never is. */
  readonly freeOverMinor: number | null
  readonly estimatedDelivery: { readonly from: string; readonly to: string }
}

export type Parcel = { readonly country: string; readonly currency: string; readonly subtotalMinor: number }

type Row = {
  id: string
  name: string
  description: string
  minDays: number
  maxDays: number
  amount: number
  freeOver: number | null
}

/** The ways a parcel can go, in the shop's order. A zone that names the country wins over one for everywhere else. */
export async function readShippingOptions(
  ctx: Ctx,
  { country, currency, subtotalMinor }: Parcel,
): Promise<ShippingOption[]> {
  const rows = await ctx.db.query<Row>({
    name: 'shipping_options',
    text: `SELECT m.id, m.name, m.description, m."minDays", m."maxDays", r."amountMinor"::float8 AS amount, r."freeOverMinor"::float8 AS "freeOver"
      FROM "ShippingMethod" m JOIN "ShippingRate" r ON r."methodId" = m.id AND r.currency = $2
      WHERE m."isActive" AND m."zoneId" = (
        SELECT z.id FROM "ShippingZone" z WHERE $1 = ANY(z.countries) OR cardinality(z.countries) = 0
        ORDER BY ($1 = ANY(z.countries)) DESC, z.id LIMIT 1)
      ORDER BY m.position, m.id`,
    values: [country, currency],
  })
  const now = ctx.clock.now()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    description: row.description,
    amountMinor: row.freeOver !== null && subtotalMinor >= row.freeOver ? 0 : row.amount,
    freeOverMinor: row.freeOver,
    estimatedDelivery: { from: workingDaysAfter(now, row.minDays), to: workingDaysAfter(now, row.maxDays) },
  }))
}
