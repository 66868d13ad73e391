import { conflict, defineOperation, permission, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import { mediaExists, notAPicture } from '../catalog.errors.ts'
import { readSummary, summaryView } from './read-summary.ts'
import { readUses, usesInput, usesView } from './read-uses.ts'
import { replacePicture } from './replace-picture.ts'
import { storePicture } from './store-picture.ts'

const bytes = z.instanceof(Buffer)
const filename = z.string().max(400)

export const mediaOperations = [
  defineOperation('media.upload', {
    summary: 'Upload a picture.',
    rest: null,
    graphql: null,
    http: {
      route: 'POST /admin/media',
      takes: 'multipart/form-data',
      body: z.object({
        alt: z.string().max(400).optional().describe('Sent before the file.'),
        folder: uuidSchema.optional().describe('Id of the folder to put it into. Sent before the file.'),
        file: z.file(),
      }),
    },
    status: 201,
    access: permission('catalog.mediaAsset.add'),
    idempotent: 'accepted',
    budget: 8,
    transaction: 'none',
    input: z.object({ bytes, filename, alt: z.string().max(400), folderId: uuidSchema.optional() }),
    output: view('UploadedPicture', {
      id: uuidSchema,
      isNew: z.boolean().describe('False where the library had this file already.'),
    }),
    errors: [notAPicture],
    run: storePicture,
  }),
  defineOperation('media.replace', {
    summary: 'Put another file behind a picture; everything that shows it stays.',
    rest: null,
    graphql: null,
    http: {
      route: 'POST /admin/media/:id/file',
      takes: 'multipart/form-data',
      body: z.object({ file: z.file() }),
    },
    access: permission('catalog.mediaAsset.change'),
    idempotent: 'accepted',
    undoable: true,
    budget: 10,
    transaction: 'none',
    input: z.object({ id: uuidSchema, bytes, filename }),
    output: view('ReplacedPicture', { id: uuidSchema, width: z.int(), height: z.int(), byteSize: z.int() }),
    errors: [notAPicture, mediaExists, conflict],
    run: replacePicture,
  }),
  defineOperation('media.uses', {
    summary: 'Where a picture is used.',
    rest: 'GET /admin/media/:id/uses',
    graphql: 'adminMediaUses',
    access: permission('catalog.mediaAsset.view'),
    budget: 3,
    input: usesInput,
    output: usesView,
    run: readUses,
  }),
  defineOperation('media.summary', {
    summary: 'Folders of the library, and what is left to do in it, with counts.',
    rest: 'GET /admin/media-summary',
    graphql: 'adminMediaSummary',
    access: permission('catalog.mediaAsset.view'),
    budget: 1,
    input: z.object({}),
    output: summaryView,
    run: readSummary,
  }),
]
