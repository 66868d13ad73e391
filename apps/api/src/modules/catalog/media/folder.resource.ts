import { defineResource } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'
import { folderNotEmpty } from '../catalog.errors.ts'
import { addAbove, keepFull, placeFolder } from './folder-tree.ts'

/** Folders of the library. Deleting one that holds anything is refused, so that nothing goes that nobody looked at. */
export const mediaFolder = defineResource('MediaFolder', {
  represent: 'path',
  admin: {
    label: 'Media folder',
    labelPlural: 'Media folders',
    list: ['path', 'createdAt'],
    filter: ['createdAt'],
    order: ['path', '-createdAt'],
    search: ['path'],
    fieldsets: [{ title: 'Folder', fields: ['path'] }],
  },
  hooks: {
    before: (ctx, data, id) => placeFolder(ctx as Ctx, data, id),
    after: (ctx, id) => addAbove(ctx as Ctx, id),
    beforeRemove: (ctx, id) => keepFull(ctx as Ctx, id),
  },
  errors: [folderNotEmpty],
})
