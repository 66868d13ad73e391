import { computed, defineResource, sql } from '@stoa/kit'
import type { z } from 'zod'
import type { Ctx } from '../../../context.ts'
import { mediaInUse } from '../catalog.errors.ts'
import { focalPointView, imageBy, imageView, type RawImage, toImage } from '../views.ts'
import { cleanFilename } from './clean-filename.ts'
import { keepUsed } from './keep-used.ts'
import { hasAlt, inFolder, isUsed } from './media.filters.ts'
import { renewPictures } from './renew-pictures.ts'
import { sweepPurged } from './sweep-files.ts'

const picture = computed<z.ZodNullable<typeof imageView>, RawImage>({
  type: imageView.nullable(),
  nullable: true,
  widget: 'image',
  sql: (ref) => imageBy(ref('id')),
  map: (raw, ctx) => toImage(ctx, raw),
})

const focalPoint = computed({
  type: focalPointView,
  sql: (ref) => sql`json_build_object('x', ${ref('focalX')}, 'y', ${ref('focalY')})`,
  writes: { x: 'focalX', y: 'focalY' },
  widget: 'focalPoint',
  help: 'What a crop keeps in sight, as fractions of the width and the height from the top left.',
})

/** What the shop shows differently once it is written. */
const shown = ['alt', 'focalX', 'focalY']

/** Pictures are uploaded (POST /admin/media), then described here. */
export const mediaAsset = defineResource('MediaAsset', {
  represent: 'filename',
  admin: {
    label: 'Picture',
    labelPlural: 'Media',
    path: 'media',
    list: ['picture', 'filename', 'alt', 'folder', 'width', 'height', 'byteSize', 'createdAt'],
    filter: {
      ...{ mimeType: 'mimeType', folder: 'folder', inFolder, used: isUsed, hasAlt },
      ...{ byteSize: 'byteSize', width: 'width', height: 'height', createdAt: 'createdAt' },
    },
    order: ['-createdAt', 'filename', 'byteSize'],
    search: ['filename', 'alt'],
    fieldsets: [
      { title: 'Picture', fields: ['picture', 'filename', 'alt', 'focalPoint', 'folder'] },
      { title: 'File', fields: ['mimeType', 'byteSize', 'width', 'height'] },
    ],
    readonly: ['mimeType', 'byteSize', 'width', 'height'],
    operations: ['list', 'read', 'update', 'remove'],
    trash: true,
  },
  computed: { picture, focalPoint },
  hooks: {
    before: async (ctx, data, id) => {
      if (id !== null && shown.some((name) => name in data)) await renewPictures(ctx as Ctx, [id])
      return typeof data.filename === 'string' ? { ...data, filename: cleanFilename(data.filename) } : data
    },
    beforeRemove: (ctx, id) => keepUsed(ctx as Ctx, id),
    afterUndo: (ctx, ids) => renewPictures(ctx as Ctx, ids),
    beforePurge: (ctx, id) => sweepPurged(ctx as Ctx, id),
  },
  errors: [mediaInUse],
})
