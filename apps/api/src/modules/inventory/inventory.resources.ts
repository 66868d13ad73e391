import { defineResource } from '@stoa/kit'

export const stockLocation = defineResource('StockLocation', {
  represent: 'name',
  admin: {
    list: ['name', 'code', 'isActive', 'priority'],
    order: ['priority'],
    fieldsets: [{ title: 'Place', fields: ['name', 'code', 'isActive', 'priority'] }],
  },
})

/** Read-only: stock changes through set-stock, orders and imports, which all write the ledger. */
export const stockLevel = defineResource('StockLevel', {
  represent: 'id',
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
  represent: 'id',
  admin: {
    label: 'Stock movement',
    list: ['at', 'variantId', 'delta', 'reason', 'note'],
    filter: ['variantId', 'reason', 'orderId', 'at'],
    order: ['-at'],
    dateHierarchy: 'at',
    fieldsets: [{ title: 'Movement', fields: ['at', 'variantId', 'locationId', 'delta', 'reason', 'orderId', 'note'] }],
    operations: ['list', 'read'],
  },
})
