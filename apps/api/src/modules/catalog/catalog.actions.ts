import { defineOperation, everyone, listTag, permission, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import { arrangeCollections } from './arrange-collections.ts'
import { categoryNodeView, categoryPageView } from './category-views.ts'
import { changeStatus } from './change-status.ts'
import { facetsInput, facetsView, readFacets } from './facets.ts'
import { mediaOperations } from './media/media.actions.ts'
import { moveCategory } from './move-category.ts'
import { readCategoryPage, readCategoryTree } from './read-categories.ts'
import { homeView, readHome } from './read-home.ts'
import { readStaffTree, staffTreeView } from './read-staff-tree.ts'
import { productCardsView, relatedProducts } from './related-products.ts'
import { suggest, suggestionsView } from './suggest.ts'

const catalogueTags = () => [listTag('Product'), listTag('Category'), listTag('Collection')]
const shared = { access: everyone, throttle: 'catalogue', cache: { ttlSeconds: 60, tags: catalogueTags } } as const
const slugInput = z.object({ slug: z.string().max(200) })
const statusView = view('ProductStatusChange', {
  id: uuidSchema,
  status: z.enum(['draft', 'published', 'archived']).meta({ id: 'ProductStatus' }),
})
const idInput = z.object({ id: uuidSchema })

export const catalogOperations = [
  defineOperation('home.read', {
    ...shared,
    summary: 'What the home page shows.',
    rest: 'GET /home',
    graphql: 'home',
    budget: 4,
    input: z.object({}),
    output: homeView,
    run: readHome,
  }),
  defineOperation('category.tree', {
    ...shared,
    summary: 'The tree of departments.',
    rest: 'GET /categories',
    graphql: 'categories',
    budget: 1,
    input: z.object({}),
    output: view('CategoryTree', { data: z.array(categoryNodeView) }),
    run: readCategoryTree,
  }),
  defineOperation('category.read', {
    ...shared,
    summary: 'One department.',
    rest: 'GET /categories/:slug',
    graphql: 'category',
    budget: 1,
    input: slugInput,
    output: categoryPageView,
    run: readCategoryPage,
  }),
  defineOperation('product.facets', {
    ...shared,
    summary: 'Counts beside the filters of the product list.',
    rest: 'GET /products/facets',
    budget: 1,
    input: facetsInput,
    output: facetsView,
    run: readFacets,
  }),
  defineOperation('product.related', {
    ...shared,
    summary: 'Products that go with one.',
    rest: 'GET /products/:slug/related',
    budget: 3,
    input: slugInput,
    output: productCardsView,
    run: relatedProducts,
  }),
  defineOperation('search.suggest', {
    ...shared,
    throttle: 'search',
    summary: 'Suggestions while typing.',
    rest: 'GET /search/suggest',
    graphql: 'search',
    budget: 2,
    input: z.object({ q: z.string().max(100) }),
    output: suggestionsView,
    run: suggest,
  }),
  defineOperation('product.publish', {
    summary: 'Put a product on sale.',
    rest: 'POST /admin/products/:id/publish',
    graphql: 'adminProductPublish',
    access: permission('catalog.product.publish'),
    undoable: true,
    budget: 6,
    input: idInput,
    output: statusView,
    admin: {
      label: 'Publish',
      model: 'Product',
      on: 'object',
      tone: 'primary',
      availableWhen: { field: 'status', in: ['draft', 'archived'], reason: 'It is on sale already.' },
    },
    run: (ctx, { id }) => changeStatus(ctx, id, 'published'),
  }),
  defineOperation('product.archive', {
    summary: 'Take a product off sale.',
    rest: 'POST /admin/products/:id/archive',
    graphql: 'adminProductArchive',
    access: permission('catalog.product.publish'),
    undoable: true,
    budget: 6,
    input: idInput,
    output: statusView,
    admin: {
      label: 'Archive',
      model: 'Product',
      on: 'object',
      availableWhen: { field: 'status', is: 'published', reason: 'It is not on sale.' },
    },
    run: (ctx, { id }) => changeStatus(ctx, id, 'archived'),
  }),
  defineOperation('collection.arrange', {
    summary: 'Give all collections new places.',
    rest: 'POST /admin/collections/arrange',
    graphql: 'adminCollectionArrange',
    access: permission('catalog.collection.change'),
    undoable: true,
    budget: 5,
    input: z.object({ by: z.enum(['name', 'newest']).meta({ id: 'CollectionOrder' }).describe('What comes first.') }),
    output: view('CollectionsArranged', { moved: z.int() }),
    admin: { label: 'Arrange', model: 'Collection', on: 'list', confirm: 'All collections get new places.' },
    run: arrangeCollections,
  }),
  defineOperation('category.staffTree', {
    summary: 'Every category with its place in the tree and its products.',
    rest: 'GET /admin/category-tree',
    graphql: 'adminCategoryTree',
    access: permission('catalog.category.view'),
    budget: 2,
    input: z.object({}),
    output: staffTreeView,
    run: readStaffTree,
  }),
  defineOperation('category.move', {
    summary: 'Move a category with all below it.',
    rest: 'POST /admin/categories/:id/move',
    graphql: 'adminCategoryMove',
    access: permission('catalog.category.change'),
    undoable: true,
    budget: 10,
    input: z.object({
      id: uuidSchema,
      parentId: uuidSchema.nullable(),
      position: z.int().min(0).max(1_000_000).optional(),
      beforeId: uuidSchema
        .nullable()
        .optional()
        .describe('The category it is to stand before, below the same parent; null for the last place.'),
    }),
    output: view('CategoryPlace', { id: uuidSchema, path: z.string() }),
    admin: { label: 'Move', model: 'Category', on: 'object' },
    run: moveCategory,
  }),
  ...mediaOperations,
]
