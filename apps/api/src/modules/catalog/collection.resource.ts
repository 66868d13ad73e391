import { defineResource, everyone, inline } from '@stoa/kit'
import { categoryImage } from './category.resource.ts'

export const collection = defineResource('Collection', {
  represent: 'name',
  store: {
    access: everyone,
    fields: ['id', 'slug', 'name', 'description', 'tint', 'image'],
    lookup: 'slug',
    order: ['position', 'name'],
    cache: { ttlSeconds: 60 },
  },
  admin: {
    objectGrants: true,
    list: ['image', 'name', 'slug', 'position'],
    editable: ['name', 'position'],
    filter: ['createdAt'],
    order: ['position', 'name', '-createdAt'],
    search: ['name', 'slug'],
    viewOnSite: { path: '/collections/{slug}' },
    fieldsets: [
      { title: 'Collection', fields: ['name', 'slug', 'description', 'imageId'] },
      { title: 'Place', aside: true, fields: ['position', 'tint'] },
    ],
    labels: { imageId: 'Picture' },
    inlines: [inline('products', { fields: ['product'], sortBy: 'position' })],
    trash: true,
  },
  computed: { image: categoryImage },
  prefill: { slug: 'name' },
})
