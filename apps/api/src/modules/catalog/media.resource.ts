import { computed, defineResource } from '@stoa/kit'
import type { z } from 'zod'
import { imageBy, imageView, type RawImage, toImage } from './views.ts'

const picture = computed<z.ZodNullable<typeof imageView>, RawImage>({
  type: imageView.nullable(),
  nullable: true,
  widget: 'image',
  sql: (ref) => imageBy(ref('id')),
  map: (raw, ctx) => toImage(ctx, raw),
})

/** Pictures are uploaded (POST /admin/media), then described here. */
export const mediaAsset = defineResource('MediaAsset', {
  represent: 'filename',
  admin: {
    label: 'Picture',
    labelPlural: 'Media',
    path: 'media',
    list: ['picture', 'filename', 'alt', 'width', 'height', 'byteSize', 'createdAt'],
    filter: ['mimeType', 'createdAt'],
    order: ['-createdAt'],
    search: ['filename', 'alt'],
    fieldsets: [
      { title: 'Picture', fields: ['picture', 'alt', 'filename', 'mimeType', 'byteSize', 'width', 'height'] },
    ],
    readonly: ['filename', 'mimeType', 'byteSize', 'width', 'height'],
    operations: ['list', 'read', 'update', 'remove'],
  },
  computed: { picture },
})
