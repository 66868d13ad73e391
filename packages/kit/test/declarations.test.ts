import { expect, test } from 'vitest'
import { z } from 'zod'
import type { OperationDefinition } from '../src/define-operation.ts'
import type { AdminExposure, ResourceOptions, StoreExposure } from '../src/define-resource.ts'
import {
  authenticated,
  DeclarationError,
  defineEvent,
  defineModule,
  defineOperation,
  defineResource,
  everyone,
  inline,
  type Module,
  onEvent,
  resolveModules,
} from '../src/index.ts'
import { library } from './fixture/library.ts'
import { libraryMeta } from './fixture/library-meta.ts'

const module = (more: Partial<Module>): Module => defineModule({ name: 'm', label: 'M', ...more })
const store = (more: Partial<StoreExposure>, options: Partial<ResourceOptions> = {}) =>
  module({
    resources: [
      defineResource('Book', { represent: 'title', ...options, store: { access: everyone, fields: ['id'], ...more } }),
    ],
  })
const admin = (more: Partial<AdminExposure>, options: Partial<ResourceOptions> = {}) =>
  module({
    resources: [
      defineResource('Book', {
        represent: 'title',
        ...options,
        admin: { list: ['title'], fieldsets: [{ title: 'All', fields: ['title'] }], ...more },
      }),
    ],
  })
const form = (more: Partial<AdminExposure>) =>
  admin({ fieldsets: [{ title: 'All', fields: ['title', 'status', 'pages', 'author', 'shelf'] }], ...more })
const pages = (more: object) =>
  module({
    resources: admin({}).resources,
    admin: { pages: [{ path: 'plan', label: 'Plan', permission: 'm.book.view', ...more }] },
  })
const operation = (name: string, more: Partial<OperationDefinition> = {}) =>
  defineOperation(name, {
    summary: 'Test.',
    rest: null,
    access: everyone,
    budget: 0,
    input: z.object({}),
    output: z.object({}),
    run: async () => ({}),
    ...more,
  } as never)
const operations = (...list: OperationDefinition[]) => module({ operations: list })

test.each<[string, Module, RegExp]>([
  [
    'KIT058',
    admin({ tabs: [{ title: 'T', fieldsets: ['Al'] }] }),
    /"Al" is none of its fieldsets\. Did you mean "All"\?/,
  ],
  [
    'KIT058',
    admin({
      tabs: [
        { title: 'T', fieldsets: ['All'] },
        { title: 'U', fieldsets: ['All'] },
      ],
    }),
    /"All" stands in two tabs/,
  ],
  [
    'KIT059',
    admin({ visibleWhen: { titel: { field: 'title', is: 'x' } } }),
    /"titel" is no field or inline of the form\. Did you mean "title"\?/,
  ],
  [
    'KIT060',
    form({ visibleWhen: { pages: { field: 'statsu', is: 'x' } } }),
    /"statsu" is no field in the form .* "status"\?/,
  ],
  [
    'KIT060',
    form({ visibleWhen: { pages: { field: 'author', is: null } } }),
    /"author" is no field in the form with a plain/,
  ],
  [
    'KIT060',
    admin({ changeableWhen: { field: 'tittle', is: 'x', reason: 'No.' } }),
    /"tittle" is no field of Book .* "title"\?/,
  ],
  [
    'KIT061',
    form({ visibleWhen: { pages: { field: 'status', in: ['drafts'] } } }),
    /"drafts" is not a value of Book\.status.* "draft"\?/,
  ],
  ['KIT062', form({ visibleWhen: { author: { field: 'status', is: 'draft' } } }), /"author" must always have a value/],
  ['KIT063', form({ required: ['page'] }), /"page" is no field that the form writes\. Did you mean "pages"\?/],
  [
    'KIT064',
    admin({ inlines: [inline('editions', { fields: ['sku'], widgets: { sk: 'text' } })] }),
    /"sk" is no field of its rows\. Did you mean "sku"\?/,
  ],
  [
    'KIT065',
    form({ options: { shef: { where: {} } } }),
    /"shef" is not a to-one relation of Book\. Did you mean "shelf"\?/,
  ],
  [
    'KIT066',
    form({ options: { author: { where: { name: 'x' } } } }),
    /"name" is no filter of the list it chooses from/,
  ],
  [
    'KIT067',
    pages({ permission: 'm.book.veiw' }),
    /"m\.book\.veiw" is no permission of the shop\. Did you mean "m\.book\.view"\?/,
  ],
  ['KIT068', pages({ path: 'Floor plan' }), /"Floor plan" is no address/],
  ['KIT069', pages({ path: 'books' }), /"books" is the address of the list of Book already/],
  [
    'KIT078',
    operations(operation('book.do', { rest: 'POST /do', admin: { label: 'Do', model: 'Bok', on: 'list' } })),
    /"Bok" has no pages in the admin/,
  ],
  [
    'KIT079',
    module({
      resources: admin({}).resources,
      operations: [operation('book.do', { rest: 'POST /do', admin: { label: 'Do', model: 'Book', on: 'object' } })],
    }),
    /needs the row in its address/,
  ],
  [
    'KIT080',
    module({ resources: admin({}).resources, translations: { de: { Name: 'Benennung' } } }),
    /says "Name" in de as "Benennung", others as "Name"/,
  ],
  ['KIT050', admin({}, { history: { without: ['titel'] } }), /"titel" is not a field of Book\. Did you mean "title"\?/],
  [
    'KIT051',
    admin({}, { history: { include: ['edition'] } }),
    /not a to-many relation of Book\. Did you mean "editions"\?/,
  ],
  ['KIT051', admin({}, { history: { derived: ['author'] } }), /"author" is not a to-many relation/],
  ['KIT052', admin({ trash: true }, { history: false }), /needs the operation remove, and a history/],
  ['KIT052', admin({ trash: true, operations: ['list', 'read', 'update'] }), /needs the operation remove/],
  [
    'KIT053',
    admin({ trash: true }, { history: { without: ['authorId'] } }),
    /"authorId" is required and never recorded/,
  ],
  ['KIT054', operations(operation('a.b', { rest: 'GET /a', undoable: true })), /a query writes nothing/],
  [
    'KIT010',
    module({
      resources: [defineResource('Shelf', { represent: 'code' }), defineResource('Shelf', { represent: 'code' })],
    }),
    /Shelf is declared twice/,
  ],
  ['KIT011', module({ resources: [defineResource('Boook', { represent: 'title' })] }), /Did you mean "Book"\?/],
  [
    'KIT012',
    store({ fields: ['id', 'titel'] }),
    /resource Book, store\.fields: "titel" is not a field of Book\. Did you mean "title"\?/,
  ],
  [
    'KIT012',
    store({ filter: ['author.nam'] }),
    /store\.filter: "nam" is not a field of Author\. Did you mean "name"\?/,
  ],
  ['KIT012', store({ order: ['-titel'] }), /store\.order: "titel"/],
  ['KIT012', store({ search: ['titel'] }), /store\.search: "titel"/],
  ['KIT012', admin({ fieldsets: [{ title: 'x', fields: ['titel'] }] }), /"titel"/],
  ['KIT013', store({ fields: ['editions'] }), /say which fields of the relation "editions"/],
  [
    'KIT014',
    store({ fields: [{ edition: ['id'] }] }),
    /"edition" is not a relation of Book\. Did you mean "editions"\?/,
  ],
  [
    'KIT015',
    store({ filter: ['title.length'] }),
    /"title" of Book is not a relation, so "title\.length" leads nowhere/,
  ],
  ['KIT016', store({ order: ['author'] }), /order by a field of "author"/],
  [
    'KIT017',
    admin({ inlines: [inline('author', { fields: ['name'] })] }),
    /"author" is not a to-many relation of Book/,
  ],
  ['KIT018', store({ list: ['title'] }), /"title" is not among its fields/],
  [
    'KIT019',
    admin({ readonly: ['statsu'] }),
    /admin\.readonly: "statsu" is not a field of Book\. Did you mean "status"\?/,
  ],
  ['KIT019', admin({ createOnly: ['slugg'] }), /admin\.createOnly: "slugg"/],
  ['KIT019', admin({ editable: ['titel'] }), /admin\.editable: "titel"/],
  ['KIT070', admin({ editable: ['status'], readonly: ['status'] }), /admin\.editable: "status" cannot be changed/],
  ['KIT070', admin({ editable: ['title'], createOnly: ['title'] }), /"title" cannot be changed in a stored row/],
  ['KIT070', admin({ editable: ['title'], operations: ['list', 'read'] }), /"title" cannot be changed/],
  ['KIT070', admin({ editable: ['createdAt'] }), /"createdAt" cannot be changed/],
  [
    'KIT071',
    admin({ fieldsets: [{ title: 'x', fields: ['tags'] }], editable: ['tags'] }),
    /"tags" takes more room than a cell/,
  ],
  ['KIT072', admin({ pageSize: 101 }), /admin\.pageSize: 101 is not a whole number from 1 to 100/],
  ['KIT072', admin({ pageSizes: [10, 0] }), /admin\.pageSizes: 0 is not a whole number/],
  ['KIT073', admin({ dateHierarchy: 'createdAt' }), /"createdAt" is no moment among admin\.filter/],
  ['KIT073', admin({ dateHierarchy: 'title', filter: ['title'] }), /"title" is no moment/],
  ['KIT073', admin({ dateHierarchy: 'updatedAt', filter: ['updatedAt'] }), /"updatedAt" has no index/],
  ['KIT019', admin({ labels: { titel: 'Title' } }), /admin\.labels: "titel"/],
  [
    'KIT029',
    admin({ tones: { status: { drafted: 'note' } } }),
    /admin\.tones: "drafted" is not a value of Book\.status\. Did you mean "draft"\?/,
  ],
  ['KIT029', admin({ tones: { title: { draft: 'note' } } }), /"draft" is not a value of Book\.title/],
  ['KIT019', admin({ viewOnSite: { path: '/books/{slugg}' } }), /admin\.viewOnSite: "slugg"/],
  ['KIT019', admin({ dateHierarchy: 'createdat' }), /Did you mean "createdAt"\?/],
  ['KIT019', admin({}, { prefill: { slug: 'titel' } }), /prefill: "titel"/],
  ['KIT019', admin({}, { represent: ['title', 'nmae'] }), /represent: "nmae"/],
  [
    'KIT012',
    admin({ inlines: [inline('editions', { fields: ['sku'], sortBy: 'positon' })] }),
    /admin\.inlines\.editions: "positon" is not a field of Edition\. Did you mean "position"\?/,
  ],
  ['KIT019', admin({ inlines: [inline('editions', { fields: ['sku'], readonly: ['stok'] })] }), /"stok"/],
  [
    'KIT055',
    admin({ inlines: [inline('editions', { fields: ['sku'], showChangeLink: true })] }),
    /admin\.inlines\.editions: showChangeLink leads to pages of Edition, which has none in the admin/,
  ],
  ['KIT057', admin({ widgets: { title: 'radio' } }), /"radio" is for one of a few values, and Book\.title has no such/],
  ['KIT056', admin({ inlines: [inline('editions', { fields: ['sku'], min: 3, max: 2 })] }), /at least 3 and at most 2/],
  [
    'KIT020',
    operations(operation('a.b', { graphql: 'one' }), operation('a.b', { graphql: 'two' })),
    /operation a\.b: is declared twice/,
  ],
  [
    'KIT021',
    operations(
      operation('a.b', { rest: 'GET /x/:id', input: z.object({ id: z.string() }) }),
      operation('a.c', { rest: 'GET /x/:key', input: z.object({ key: z.string() }) }),
    ),
    /GET \/x\/:key is the address of a\.b already/,
  ],
  [
    'KIT022',
    operations(operation('a.b'), operation('a.c', { graphql: 'aB' })),
    /GraphQL field "aB" belongs to a\.b already/,
  ],
  ['KIT023', operations(operation('a.b', { input: z.string() })), /must be an object schema/],
  ['KIT024', operations(operation('a.b', { graphql: null })), /has no door/],
  [
    'KIT025',
    operations(operation('a.b', { rest: 'GET /x/:idd', input: z.object({ id: z.string() }) })),
    /":idd" of its address is not in its input\. Did you mean "id"\?/,
  ],
  ['KIT026', store({ lookup: 'title' }), /store\.lookup: "title" is not a unique field/],
  [
    'KIT027',
    operations(operation('a.b', { access: authenticated, cache: { ttlSeconds: 5 } })),
    /operation a\.b: only what everyone may see/,
  ],
  [
    'KIT028',
    module({
      resources: [
        defineResource('Book', {
          represent: 'title',
          store: { access: everyone, scope: () => ({ status: 'published' }), fields: ['id'] },
        }),
        defineResource('Author', {
          represent: 'name',
          store: { access: everyone, fields: ['id'], filter: ['books.title'] },
        }),
      ],
    }),
    /resource Author, store\.filter: "books\.title" asks rows of Book that its own scope hides/,
  ],
  [
    'KIT030',
    module({
      subscribers: [onEvent(defineEvent('book.publishd', { summary: '', payload: z.object({}) }), 'x', async () => {})],
      events: [defineEvent('book.published', { summary: '', payload: z.object({}) })],
    }),
    /Did you mean "book\.published"\?/,
  ],
  ['KIT040', store({ order: ['isFeatured'] }), /"isFeatured" has no index; add @@index\(\[isFeatured, id\]\)/],
])('%s', (id, declared, message) => {
  const resolve = () => resolveModules([declared], libraryMeta)
  expect(resolve).toThrow(DeclarationError)
  expect(resolve).toThrow(message)
  expect(resolve).toThrow(new RegExp(`  ${id} `))
})

test('everything wrong is reported at once', () => {
  const declared = store({ fields: ['id', 'titel', 'slgu'], filter: ['statsu'] })
  const error = (() => {
    try {
      resolveModules([declared], libraryMeta)
    } catch (caught) {
      return caught as DeclarationError
    }
    return null
  })()
  expect(error?.problems).toHaveLength(3)
})

test('what is right is resolved and frozen', () => {
  const kit = resolveModules([library], libraryMeta)
  expect(Object.isFrozen(kit)).toBe(true)
  expect([...kit.operations.values()].every(Object.isFrozen)).toBe(true)
  expect(kit.permissions.map((each) => each.code)).toEqual([
    'library.author.add',
    'library.author.change',
    'library.author.delete',
    'library.author.view',
    'library.book.add',
    'library.book.change',
    'library.book.delete',
    'library.book.publish',
    'library.book.purge',
    'library.book.view',
    'library.shelf.add',
    'library.shelf.change',
    'library.shelf.delete',
    'library.shelf.purge',
    'library.shelf.view',
    'platform.audit.view',
  ])
  expect(kit.errors.map((error) => error.code)).toContain('OUT_OF_PRINT')
})
