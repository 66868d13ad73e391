import { defineResource, everyone, inline } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { renderMarkdown } from '../content/index.ts'
import { optionInUse } from './catalog.errors.ts'
import { keepUsedOptions } from './keep-used-options.ts'
import {
  colours,
  compareAtPrice,
  inStock,
  priceRange,
  productImage,
  productImages,
  productOptions,
  stock,
  tagline,
} from './product.computed.ts'
import { hasOption, inCategory, inCollection, priceBetween } from './product.filters.ts'

/** Not reachable by themselves: what stands for them in a product's history. */
export const productOption = defineResource('ProductOption', { represent: 'name' })
export const productOptionValue = defineResource('ProductOptionValue', { represent: 'value' })

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
      'tagline',
      'tint',
      'vendor',
      'price',
      'compareAtPrice',
      'image',
      { category: ['slug', 'name'] },
      'inStock',
      'colours',
      'publishedAt',
      'descriptionHtml',
      'metaTitle',
      'metaDescription',
      'options',
      'images',
      { variants: [...variantFields] },
    ],
    list: [
      'id',
      'slug',
      'name',
      'tagline',
      'tint',
      'price',
      'compareAtPrice',
      'image',
      'category',
      'inStock',
      'colours',
      'publishedAt',
    ],
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
    search: ['name', 'vendor', 'category.name', '^variants.sku'],
    cache: { ttlSeconds: 60 },
    throttle: 'catalogue',
    budget: { list: 2, read: 1 },
  },
  admin: {
    objectGrants: true,
    list: ['image', 'name', 'status', 'price', 'stock', 'category', 'updatedAt'],
    editable: ['name', 'category', 'vendor', 'tint'],
    filter: ['status', 'category', 'tint', 'vendor', 'createdAt', 'updatedAt', 'publishedAt'],
    order: ['-updatedAt', 'name', 'createdAt'],
    search: ['name', 'vendor', 'variants.sku'],
    dateHierarchy: 'createdAt',
    fieldsets: [
      { title: 'Product', fields: ['name', 'slug', 'description'] },
      { title: 'Publishing', aside: true, fields: ['status', 'publishedAt'] },
      { title: 'Organisation', aside: true, fields: ['category', 'vendor', 'tint'] },
      { title: 'Search engines', collapsed: true, fields: ['metaTitle', 'metaDescription'] },
    ],
    inlines: [
      inline('images', { fields: ['media'], sortBy: 'position', label: 'Pictures' }),
      inline('options', {
        fields: ['name'],
        sortBy: 'position',
        inlines: [inline('values', { fields: ['value'], sortBy: 'position' })],
      }),
      inline('variants', {
        fields: ['options', 'sku', 'stock', 'weightGrams', 'barcode', 'trackInventory'],
        readonly: ['stock'],
        sortBy: 'position',
        labels: { sku: 'SKU', weightGrams: 'Weight g', trackInventory: 'Counted' },
        inlines: [
          inline('prices', {
            fields: ['currency', 'amountMinor', 'compareAtMinor'],
            labels: { amountMinor: 'Price', compareAtMinor: 'Before' },
          }),
        ],
      }),
    ],
    readonly: ['status', 'publishedAt'],
    tones: { status: { draft: 'neutral', published: 'ok', archived: 'quiet' } },
    labels: { vendor: 'Brand' },
    budget: { create: 20, update: 60 },
    viewOnSite: { path: '/products/{slug}', when: { field: 'status', in: ['published'] } },
    trash: true,
  },
  computed: {
    price: priceRange,
    compareAtPrice,
    image: productImage,
    images: productImages,
    inStock,
    stock,
    options: productOptions,
    tagline,
    colours,
  },
  prefill: { slug: 'name' },
  history: {
    include: ['variants.optionValues'],
    // A trigger makes them of the prices.
    derived: ['priceRanges'],
  },
  hooks: {
    before: async (ctx, data) => {
      await keepUsedOptions(ctx as Ctx, data)
      return typeof data.description === 'string'
        ? { ...data, descriptionHtml: renderMarkdown(data.description) }
        : data
    },
  },
  errors: [optionInUse],
})
