import { newId } from '@stoa/kernel'
import { type ListCaseOptions, listCases, scopeValues } from '@stoa/kit/testing'
import { beforeAll, describe, test } from 'vitest'
import { kit, schema, useWorld } from './conformance-of.ts'
import type { World } from './open-world.ts'

const ROWS = 100

/** What the kit cannot know of the filters that are SQL of their own. */
const filterValues = {
  'store.Product.category': { text: 'lighting' },
  'store.Product.collection': { text: 'desk' },
  'store.Product.option': { text: 'Blue', key: 'colour' },
  'store.Product.price': { text: '2000' },
  'store.Product.inStock': { text: 'true' },
  'admin.MediaAsset.inFolder': { text: 'Folders' },
  'admin.MediaAsset.used': { text: 'false' },
  'admin.MediaAsset.hasAlt': { text: 'false' },
}

const shortLists = { 'admin.shopSettings.list': 'A shop has one row of settings.' }

/** Every list of some modules over a hundred rows of everything they list. */
export function runLists(modules: readonly string[]): void {
  const world = useWorld()
  const listed = kit.resources.filter((resource) => modules.includes(resource.module))
  const options: Omit<ListCaseOptions, 'kit'> = {
    schema,
    connection: () => world().shop.core.database,
    // Strangers' answers of public lists are kept, which would say nothing of statements.
    send: ({ access }, request) =>
      access.kind === 'permission'
        ? world().send('permitted', access.code, request)
        : world().send('owner', null, request),
    filterValues,
    shortLists,
  }
  beforeAll(async () => {
    await addRelated(world())
    for (const { model, exposures } of listed)
      for (const exposure of Object.values(exposures))
        if (exposure.operations.list && model.name !== 'ShopSettings')
          await world().rows.make(model.name, ROWS, scopeValues(exposure, world().ownerContext()))
  })
  describe.each(modules)('%s', (module) => {
    for (const each of listCases({ ...options, kit: { ...kit, operations: operationsOf(module) } }))
      test(each.name, () => each.run())
  })
}

function operationsOf(module: string) {
  return new Map([...kit.operations].filter(([, operation]) => operation.module === module))
}

/** What the rows of a list refer to only now and then. */
async function addRelated({ rows, small }: World): Promise<void> {
  const productId = small.productIds[0]
  const variantId = small.variantIds[0]
  const category = await rows.one('Category', { slug: 'lighting' })
  await rows.one('Product', { categoryId: category.id, status: 'published' })
  const collection = await rows.one('Collection', { slug: 'desk' })
  await rows.one('CollectionProduct', { collectionId: collection.id, productId })
  const option = await rows.one('ProductOption', { productId, name: 'Colour' })
  const value = await rows.one('ProductOptionValue', { optionId: option.id, value: 'Blue' })
  await rows.one('VariantOptionValue', { variantId, optionValueId: value.id })
  const below = newId()
  await rows.one('Category', { id: below, parentId: category.id, path: `${category.path}${below}/` })
  await rows.one('UserGroup')
  await rows.one('Payment', { orderId: (await rows.one('Order')).id })
  await rows.one('StockMovement', { orderId: newId() })
}
