import { computed, defineResource } from '@stoa/kit'
import type { z } from 'zod'
import { enterTree, leaveTree, lockTree, requireRightPaths } from './category-tree.ts'
import { imageBy, imageView, type RawImage, toImage } from './views.ts'

export const categoryImage = computed<z.ZodNullable<typeof imageView>, RawImage>({
  type: imageView.nullable(),
  nullable: true,
  widget: 'image',
  sql: (ref) => imageBy(ref('imageId')),
  map: (raw, ctx) => toImage(ctx, raw),
})

export const category = defineResource('Category', {
  represent: 'name',
  admin: {
    label: 'Category',
    labelPlural: 'Categories',
    list: ['picture', 'name', 'parent', 'position', 'tint'],
    editable: ['name', 'position', 'tint'],
    filter: ['parent', 'tint', 'createdAt'],
    order: ['name', 'createdAt'],
    search: ['name', 'slug'],
    viewOnSite: { path: '/categories/{slug}' },
    fieldsets: [
      { title: 'Category', fields: ['name', 'slug', 'description', 'image'] },
      { title: 'Place', aside: true, fields: ['parent', 'position', 'tint'] },
    ],
    // A category changes its place by being moved: see moveCategory.
    createOnly: ['parent'],
    trash: true,
  },
  computed: { picture: categoryImage },
  prefill: { slug: 'name' },
  hooks: {
    before: (ctx, data, id) => (id === null ? enterTree(ctx, data) : data),
    beforeRemove: leaveTree,
    beforeUndo: lockTree,
    afterUndo: requireRightPaths,
  },
})
