import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAdminMeta } from '../src/admin/index.ts'
import { execute } from '../src/index.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

let library: Library
beforeAll(async () => {
  library = await openLibrary()
})
afterAll(() => library.drop())

const call = async (name: string, input: Record<string, unknown>, actor = actors.editor) =>
  (await execute(library.runtime, library.operation(name), library.context(actor), { input })).value

describe('meta', () => {
  test('shows what the caller may see and do, and nothing else', () => {
    expect(buildAdminMeta(library.runtime.kit, actors.customer)).toEqual({ modules: [], pages: [], resources: {} })
    expect(buildAdminMeta(library.runtime.kit, actors.staff)).toEqual({ modules: [], pages: [], resources: {} })
    const viewer = { ...actors.staff, permissions: new Set(['library.book.view']) }
    const meta = buildAdminMeta(library.runtime.kit, viewer)
    expect(meta.modules).toEqual([{ name: 'library', label: 'Library', resources: ['books'] }])
    expect(meta.resources.books?.can).toEqual({ view: true, add: false, change: false, delete: false, purge: false })
    expect(meta.resources.books?.actions).toEqual([])
    expect(meta.resources.books?.list.editable).toEqual([])
    expect(meta.resources.books?.fields.author).not.toHaveProperty('resource')
    expect(meta.resources.books?.form.inlines[0]?.can).toEqual({ add: false, change: false, delete: false })
  })

  test('describes lists, forms, fields, inlines and actions', () => {
    const books = buildAdminMeta(library.runtime.kit, actors.editor).resources.books
    expect(books).toMatchObject({
      name: 'Book',
      path: 'books',
      label: 'Book',
      labelPlural: 'Books',
      module: 'library',
      represent: '_label',
      can: { view: true, add: true, change: true, delete: true, purge: false },
      history: true,
      trash: true,
      undo: true,
    })
    expect(books?.list.columns).toEqual([
      { field: 'title', label: 'Title', role: 'title', sortable: true, align: 'start' },
      { field: 'status', label: 'Status', role: 'badge', sortable: false, align: 'start' },
      { field: 'price', label: 'Price', role: 'value', sortable: true, align: 'end' },
      { field: 'author', label: 'Author', role: 'value', sortable: false, align: 'start' },
      { field: 'updatedAt', label: 'Updated at', role: 'meta', sortable: false, align: 'start' },
    ])
    expect(books?.list).toMatchObject({
      search: true,
      searched: ['Title', 'Editions: sku', 'Shelf: code'],
      defaultOrder: '-createdAt',
      dateHierarchy: 'createdAt',
      editable: ['title'],
      pageSize: 50,
      pageSizes: [24, 50, 100],
    })
    expect(books?.list.offered.map(({ field, role, sortable }) => [field, role, sortable])).toEqual([
      ['id', 'value', false],
      ['slug', 'value', false],
      ['shelf', 'value', false],
      ['pages', 'value', false],
      ['sold', 'value', false],
      ['rating', 'value', false],
      ['isFeatured', 'badge', false],
      ['publishedAt', 'meta', false],
      ['tags', 'value', false],
    ])
    expect(books?.list.filters.map(({ field, type }) => [field, type])).toEqual([
      ['status', 'choice'],
      ['author', 'relation'],
      ['createdAt', 'date'],
      ['price', 'money'],
      ['isFeatured', 'boolean'],
      ['pages', 'number'],
    ])
    expect(books?.list.filters[0]?.choices).toEqual([
      { value: 'draft', label: 'Draft', tone: 'note' },
      { value: 'published', label: 'Published', tone: 'ok' },
    ])
    expect(books?.fields.isFeatured?.label).toBe('On the front table')
    expect([books?.fields.title?.nullable, books?.fields.pages?.nullable, books?.fields.shelf?.nullable]).toEqual([
      false,
      true,
      true,
    ])
    expect(books?.list.filters[1]?.resource).toBe('authors')
    expect(books?.fields.title).toEqual({
      name: 'title',
      label: 'Title',
      type: 'string',
      widget: 'string',
      required: true,
      readOnly: false,
      nullable: false,
      maxLength: 120,
    })
    expect(books?.fields.slug).toMatchObject({ type: 'slug', required: false, help: 'Part of the address.' })
    expect(books?.fields.status).toMatchObject({ type: 'enum', readOnly: true, required: false, default: 'draft' })
    expect(books?.fields.price).toMatchObject({ type: 'money', readOnly: false, required: true })
    expect(books?.fields.author).toMatchObject({
      type: 'relation',
      resource: 'authors',
      writes: 'authorId',
      required: true,
      readOnly: false,
    })
    expect(books?.fields.shelf).toMatchObject({ type: 'relation', required: false, writes: 'shelfId' })
    expect(books?.fields).not.toHaveProperty('authorId')
    expect(books?.form.prefill).toEqual({ slug: 'title' })
    expect(books?.form.fieldsets.map((set) => set.title)).toEqual(['Book', 'More'])
    expect(books?.form.inlines[0]).toMatchObject({
      field: 'editions',
      style: 'table',
      extra: 1,
      sortBy: 'position',
      order: ['sku', 'stock'],
      can: { add: true, change: true, delete: true },
    })
    expect(books?.form.inlines[0]?.fields.sku).toMatchObject({ type: 'string', required: true, maxLength: 40 })
    expect(books?.actions).toEqual([
      {
        name: 'book.publish',
        label: 'Publish',
        path: 'POST /api/v1/admin/books/{id}/publish',
        on: 'object',
        tone: 'primary',
        idempotent: true,
        undo: false,
        confirm: 'Publish it?',
        input: { type: 'object', properties: { note: { title: 'Note', type: 'string', maxLength: 200 } } },
        availableWhen: { field: 'status', in: ['draft'] },
      },
    ])
  })
})

describe('delete preview', () => {
  test('counts what goes with the row and names what forbids it', async () => {
    const authorId = await seedAuthor(library, 'Stanisław')
    const [bookId] = await seedBooks(library, [{ title: 'Solaris', authorId, skus: ['1', '2', '3', '4', '5', '6'] }])
    const preview = await call('admin.book.deletePreview', { id: bookId as string })
    expect(preview).toMatchObject({ deletes: [{ resource: 'editions', label: 'Editions', count: 6 }], blockedBy: [] })
    expect((preview as { deletes: { examples: string[] }[] }).deletes[0]?.examples).toHaveLength(5)
    expect(await call('admin.author.deletePreview', { id: authorId })).toEqual({
      deletes: [],
      blockedBy: [{ resource: 'books', label: 'Books', count: 1, examples: ['Solaris'] }],
    })
    await expect(call('admin.book.deletePreview', { id: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(library.overspent).toEqual([])
  })
})
