import { defineResource, everyone, inline } from '@stoa/kit'
import { renderMarkdown } from '../content/index.ts'
import {
  compareAtPrice,
  inStock,
  priceRange,
  productImage,
  productImages,
  productOptions,
  stock,
} from './product.computed.ts'
import { hasOption, inCategory, inCollection, priceBetween } from './product.filters.ts'

const variantFields = ['id', 'sku', 'options', 'price', 'compareAtPrice', 'inStock', 'available', 'image'] as const

export const product = defineResource('Product', {
  represent: 'name',
  store: {
    access: everyone,
    scope: () => ({ status: 'published' }),
    fields: [
      'id',
      'slug',
      'name',
      'tint',
      'vendor',
      'price',
      'compareAtPrice',
      'image',
      { category: ['slug', 'name'] },
      'inStock',
      'publishedAt',
      'descriptionHtml',
      'metaTitle',
      'metaDescription',
      'options',
      'images',
      { variants: [...variantFields] },
    ],
    list: ['id', 'slug', 'name', 'tint', 'price', 'compareAtPrice', 'image', 'category', 'inStock'],
    lookup: 'slug',
    filter: {
      category: inCategory,
      collection: inCollection,
      option: hasOption,
      price: priceBetween,
      inStock: 'inStock',
      vendor: 'vendor',
      slug: 'slug',
    },
    order: ['-publishedAt', 'name', 'price'],
    search: ['name', 'vendor', 'category.name', 'variants.sku'],
    cache: { ttlSeconds: 60 },
    throttle: 'catalogue',
    budget: { list: 2, read: 1 },
  },
  admin: {
    list: ['image', 'name', 'status', 'price', 'stock', 'category', 'updatedAt'],
    editable: ['name'],
    filter: ['status', 'category', 'tint', 'vendor', 'createdAt', 'updatedAt', 'publishedAt'],
    order: ['-updatedAt', 'name', 'createdAt'],
    search: ['name', 'vendor', 'variants.sku'],
    dateHierarchy: 'createdAt',
    fieldsets: [
      { title: 'Product', fields: ['name', 'slug', 'description', 'status', 'publishedAt'] },
      { title: 'Organisation', fields: ['category', 'vendor', 'tint'] },
      { title: 'Search engines', collapsed: true, fields: ['metaTitle', 'metaDescription'] },
    ],
    inlines: [
      inline('variants', {
        fields: ['sku', 'title', 'barcode', 'weightGrams', 'trackInventory', 'stock'],
        readonly: ['title', 'stock'],
        sortBy: 'position',
        inlines: [inline('prices', { fields: ['currency', 'amountMinor', 'compareAtMinor'] })],
      }),
      inline('images', { fields: ['media'], sortBy: 'position' }),
    ],
    readonly: ['status', 'publishedAt'],
    budget: { create: 20, update: 60 },
  },
  computed: {
    price: priceRange,
    compareAtPrice,
    image: productImage,
    images: productImages,
    inStock,
    stock,
    options: productOptions,
  },
  prefill: { slug: 'name' },
  hooks: {
    before: (_ctx, data) =>
      typeof data.description === 'string' ? { ...data, descriptionHtml: renderMarkdown(data.description) } : data,
  },
})
