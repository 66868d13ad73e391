import { defineResource, everyone, validationFailed, type WriteData } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { renderMarkdown } from './render-markdown.ts'

/** More would make a page nobody reads, and rendering that takes long. */
const MAX_BODY = 200_000

export const page = defineResource('Page', {
  represent: 'title',
  store: {
    access: everyone,
    scope: () => ({ isPublished: true }),
    lookup: 'slug',
    fields: ['slug', 'title', 'bodyHtml'],
    list: ['slug', 'title'],
    order: ['position'],
    cache: { ttlSeconds: 300 },
  },
  admin: {
    objectGrants: true,
    list: ['title', 'slug', 'isPublished', 'position', 'updatedAt'],
    editable: ['isPublished', 'position'],
    filter: ['isPublished', 'createdAt'],
    search: ['title', 'slug'],
    viewOnSite: { path: '/pages/{slug}', when: { field: 'isPublished', in: ['true'] } },
    order: ['position', 'createdAt', 'slug'],
    fieldsets: [
      { title: 'Page', fields: ['title', 'slug', 'body'] },
      { title: 'Publishing', aside: true, fields: ['isPublished', 'position'] },
    ],
    // Its place is that of its link, which a page that is not public has not.
    visibleWhen: { position: { field: 'isPublished', is: true } },
    widgets: { body: 'markdown' },
    trash: true,
  },
  prefill: { slug: 'title' },
  hooks: { before: renderBody },
})

function renderBody(_ctx: Ctx, data: WriteData): WriteData {
  if (data.body === undefined) return data
  const body = String(data.body)
  if (body.length > MAX_BODY)
    throw validationFailed({ errors: [{ path: 'body', code: 'too_big', message: `At most ${MAX_BODY} characters.` }] })
  return { ...data, bodyHtml: renderMarkdown(body) }
}
