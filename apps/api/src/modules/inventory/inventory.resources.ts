import { computed, defineResource, invalidate, listTag, type Ref, sql } from '@stoa/kit'
import { z } from 'zod'

const skuOf = (ref: Ref) => sql`(SELECT v.sku FROM "ProductVariant" v WHERE v.id = ${ref('variantId')})`
const placeOf = (ref: Ref) => sql`(SELECT l.name FROM "StockLocation" l WHERE l.id = ${ref('locationId')})`
// A line of the ledger stays when what it is about is gone.
const text = (of: (ref: Ref) => ReturnType<typeof sql>) =>
  computed({ type: z.string().nullable(), nullable: true, sql: of })

export const stockLocation = defineResource('StockLocation', {
  represent: 'name',
  admin: {
    list: ['name', 'code', 'isActive', 'priority'],
    editable: ['name', 'isActive', 'priority'],
    order: ['priority'],
    fieldsets: [{ title: 'Place', fields: ['name', 'code', 'isActive', 'priority'] }],
    deletableWhen: { field: 'isActive', is: false, reason: 'Close it first: orders are sent from it.' },
  },
  // Lists say what is in stock, and a place that opens or closes changes that for everything in it.
  hooks: { after: async (ctx) => invalidate(ctx, [listTag('Product')]) },
})

/** Read-only: stock changes through set-stock, orders and imports, which all write the ledger. */
export const stockLevel = defineResource('StockLevel', {
  represent: text((ref) => sql`concat_ws(', ', ${skuOf(ref)}, ${placeOf(ref)})`),
  admin: {
    label: 'Stock level',
    list: ['variant', 'location', 'onHand', 'reserved', 'updatedAt'],
    filter: ['variant', 'location', 'onHand', 'updatedAt'],
    order: ['-updatedAt', 'onHand'],
    search: ['variant.sku'],
    fieldsets: [{ title: 'Stock', fields: ['variant', 'location', 'onHand', 'reserved'] }],
    readonly: ['variant', 'location', 'onHand', 'reserved'],
    operations: ['list', 'read'],
  },
})

/** The ledger. */
export const stockMovement = defineResource('StockMovement', {
  represent: text((ref) => sql`concat_ws(' ', ${skuOf(ref)}, ${ref('delta')}::text)`),
  computed: { sku: text(skuOf), place: text(placeOf) },
  admin: {
    label: 'Stock movement',
    list: ['at', 'sku', 'delta', 'reason', 'place', 'note'],
    filter: ['variantId', 'reason', 'orderId', 'at'],
    order: ['-at'],
    dateHierarchy: 'at',
    fieldsets: [{ title: 'Movement', fields: ['at', 'sku', 'place', 'delta', 'reason', 'orderId', 'note'] }],
    labels: { sku: 'SKU', at: 'When', delta: 'Change' },
    operations: ['list', 'read'],
  },
})
