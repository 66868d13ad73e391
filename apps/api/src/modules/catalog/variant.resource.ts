import { defineResource } from '@stoa/kit'
import {
  variantAvailable,
  variantCompareAtPrice,
  variantImage,
  variantInStock,
  variantOptions,
  variantPrice,
  variantStock,
  variantTitle,
} from './variant.computed.ts'

/** Staff find variants here by SKU; they are edited with their product. */
export const productVariant = defineResource('ProductVariant', {
  represent: 'sku',
  admin: {
    label: 'Variant',
    labelPlural: 'Variants',
    path: 'variants',
    list: ['image', 'sku', 'title', 'product', 'price', 'stock'],
    editable: ['sku', 'barcode', 'weightGrams', 'trackInventory'],
    filter: ['product', 'trackInventory', 'createdAt'],
    order: ['-createdAt', 'sku'],
    search: ['sku', 'product.name'],
    fieldsets: [{ title: 'Variant', fields: ['product', 'sku', 'barcode', 'weightGrams', 'trackInventory'] }],
    labels: { sku: 'SKU', weightGrams: 'Weight g', trackInventory: 'Counted' },
    readonly: ['product'],
    operations: ['list', 'read', 'update'],
  },
  computed: {
    price: variantPrice,
    compareAtPrice: variantCompareAtPrice,
    inStock: variantInStock,
    available: variantAvailable,
    stock: variantStock,
    options: variantOptions,
    title: variantTitle,
    image: variantImage,
  },
})
