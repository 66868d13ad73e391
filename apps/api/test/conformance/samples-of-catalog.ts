import { newId } from '@stoa/kernel'
import type { Sample } from '@stoa/kit/testing'
import type { World } from './open-world.ts'

export const catalogSamples = (world: () => World): Record<string, Sample> => {
  const idOf =
    (model: string, given = {}) =>
    async () => ({ id: (await world().rows.one(model, given)).id })
  return {
    'home.read': { prepare: () => ({}) },
    'category.tree': { prepare: () => ({}) },
    'category.staffTree': { prepare: () => ({}) },
    'category.read': { prepare: async () => ({ slug: (await world().rows.one('Category')).slug }) },
    'category.move': {
      prepare: async () => {
        const [node, parent] = await world().rows.make('Category', 2)
        return { id: node?.id, parentId: parent?.id, position: 3 }
      },
    },
    'product.facets': { prepare: () => ({ q: 'thing' }) },
    'product.related': { prepare: () => ({ slug: 'thing-0' }) },
    'search.suggest': { prepare: () => ({ q: 'thin' }) },
    'collection.arrange': { prepare: () => ({ by: 'name' }) },
    'product.publish': {
      prepare: async () => {
        const { rows } = world()
        const product = await rows.one('Product')
        await rows.one('VariantPrice', { variantId: (await rows.one('ProductVariant', { productId: product.id })).id })
        return { id: product.id }
      },
    },
    'media.summary': { prepare: () => ({}) },
    'media.uses': { prepare: idOf('MediaAsset') },
    'product.archive': { prepare: idOf('Product', { status: 'published' }) },
    'sheet.list': { prepare: async () => ({ q: 'thing', limit: 2 }) },
    // What a call asks for depends on what it changes: none of the roles holds all of it. See sheet.test.ts.
    'sheet.save': {
      prepare: async () => {
        const { rows, small } = world()
        const { id } = await rows.one('ProductVariant')
        const stock = [{ locationId: small.locationId, onHand: 3, was: 0 }]
        return { rows: [{ id, prices: [{ currency: 'EUR', amountMinor: 100 }], stock }] }
      },
      allowed: [],
    },
    'variant.generate': {
      prepare: async () => {
        const { rows } = world()
        const product = await rows.one('Product')
        const option = await rows.one('ProductOption', { productId: product.id })
        const value = await rows.one('ProductOptionValue', { optionId: option.id })
        return { id: product.id, combinations: [[value.id]] }
      },
      allowed: [],
    },
    'admin.product.create': {
      prepare: async () => ({
        name: 'Lamp',
        slug: `lamp-${newId()}`,
        description: '# Lamp',
        variants: [{ sku: `L-${newId()}`, prices: [{ currency: 'EUR', amountMinor: 100 }] }],
      }),
    },
  }
}
