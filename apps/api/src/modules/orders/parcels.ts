import { audit, notFound, validationFailed } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { lockOrder } from './lock-order.ts'
import { addTimeline } from './timeline.ts'

type Parcel = { id: string; carrier: string; trackingNumber: string; createdAt: Date; deliveredAt: Date | null }
type ParcelRef = { readonly id: string; readonly parcelId: string }
type Answer = { id: string; parcelId: string }

/** Changes who carries a parcel and its tracking number; what is not given stays. */
export async function trackParcel(
  ctx: Ctx,
  { id, parcelId, ...given }: ParcelRef & { carrier?: string; trackingNumber?: string },
): Promise<Answer> {
  const parcel = await readParcel(ctx, id, parcelId)
  const carrier = given.carrier ?? parcel.carrier
  const trackingNumber = given.trackingNumber ?? parcel.trackingNumber
  await ctx.db.query({
    name: 'parcel_track',
    text: 'UPDATE "Fulfilment" SET carrier = $2, "trackingNumber" = $3 WHERE id = $1',
    values: [parcelId, carrier, trackingNumber],
  })
  await addTimeline(ctx, id, [
    { kind: 'parcel_tracked', message: 'Tracking of a parcel changed', data: { parcelId }, isPublic: false },
  ])
  audit(ctx, {
    operation: 'order.trackParcel',
    resource: 'Order',
    objectId: id,
    details: { parcelId, carrier, trackingNumber },
  })
  return { id, parcelId }
}

/** Marks a parcel as delivered, now unless told when. Marking it again changes nothing. */
export async function deliverParcel(ctx: Ctx, { id, parcelId, at }: ParcelRef & { at?: string }): Promise<Answer> {
  const parcel = await readParcel(ctx, id, parcelId)
  if (parcel.deliveredAt !== null) return { id, parcelId }
  const deliveredAt = at === undefined ? ctx.clock.now() : new Date(at)
  if (deliveredAt > ctx.clock.now() || deliveredAt < parcel.createdAt)
    throw validationFailed({
      errors: [{ path: 'at', code: 'out_of_range', message: 'Must lie between sending the parcel and now.' }],
    })
  await ctx.db.query({
    name: 'parcel_deliver',
    text: 'UPDATE "Fulfilment" SET "deliveredAt" = $2 WHERE id = $1',
    values: [parcelId, deliveredAt],
  })
  await addTimeline(ctx, id, [{ kind: 'delivered', message: 'A parcel was delivered', data: { parcelId } }])
  audit(ctx, { operation: 'order.deliverParcel', resource: 'Order', objectId: id, details: { parcelId } })
  return { id, parcelId }
}

async function readParcel(ctx: Ctx, orderId: string, parcelId: string): Promise<Parcel> {
  await lockOrder(ctx, orderId)
  const [parcel] = await ctx.db.query<Parcel>({
    name: 'parcel_read',
    text: 'SELECT id, carrier, "trackingNumber", "createdAt", "deliveredAt" FROM "Fulfilment" WHERE id = $1 AND "orderId" = $2',
    values: [parcelId, orderId],
  })
  if (!parcel) throw notFound({ detail: 'There is no such parcel.' })
  return parcel
}
