import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { buildAdminMeta } from '../src/admin/index.ts'
import { defineModule, defineOperation, defineResource, permission, uuidSchema } from '../src/index.ts'
import { call, list, read } from './fixture/ask.ts'
import { actors, type Library, openLibrary } from './fixture/open-library.ts'

const shelf = defineResource('Shelf', {
  represent: 'code',
  admin: {
    list: ['code'],
    fieldsets: [{ title: 'Shelf', fields: ['code', 'isOpen'] }],
    changeableWhen: { field: 'isOpen', is: true, reason: 'A closed shelf stays as it is.' },
    deletableWhen: { field: 'code', in: ['spare', 'old'], reason: 'Only spare shelves go.' },
  },
})
const author = defineResource('Author', {
  represent: 'name',
  admin: { list: ['name'], fieldsets: [{ title: 'Author', fields: ['name'] }] },
})
const verb = (name: string, availableWhen: object, code = 'library.shelf.change') =>
  defineOperation(`shelf.${name}`, {
    summary: 'Do it.',
    rest: `POST /admin/shelves/:id/${name}`,
    access: permission(code),
    budget: 4,
    input: z.object({ id: uuidSchema }),
    output: z.object({ done: z.boolean() }),
    admin: { label: name, model: 'Shelf', on: 'object', availableWhen: availableWhen as never },
    run: async () => ({ done: true }),
  })
const count = defineOperation('shelf.count', {
  summary: 'Count them.',
  rest: 'POST /admin/shelves/count',
  access: permission('library.shelf.change'),
  budget: 2,
  input: z.object({ ids: z.array(uuidSchema) }),
  output: z.object({}),
  admin: { label: 'Count', model: 'Shelf', on: 'list' },
  run: async () => ({}),
})
const tidy = defineOperation('shelf.tidy', {
  summary: 'Tidy up.',
  rest: 'POST /admin/shelves/tidy',
  access: permission('library.shelf.change'),
  budget: 2,
  input: z.object({ floor: z.int() }),
  output: z.object({}),
  admin: { label: 'Tidy up', model: 'Shelf', on: 'list', tone: 'danger', confirm: 'All of them?' },
  run: async () => ({}),
})

const modules = [
  defineModule({
    name: 'library',
    label: 'Library',
    resources: [shelf, author],
    operations: [
      verb('dust', { field: 'isOpen', is: true, reason: 'Nobody dusts a closed shelf.' }),
      verb('paint', { field: 'code', is: 'old' }),
      verb('burn', { field: 'code', is: 'old' }, 'library.shelf.burn'),
      count,
      tidy,
    ],
    admin: { pages: [{ path: 'floor-plan', label: 'Floor plan', icon: 'map', permission: 'library.shelf.view' }] },
  }),
]

let library: Library
const ids: Record<string, string> = {}
beforeAll(async () => {
  library = await openLibrary(modules)
  for (const [code, isOpen] of [
    ['spare', true],
    ['old', false],
    ['main', true],
  ] as const)
    ids[code] = (
      (await call(library, 'admin.shelf.create', { code, isOpen }, actors.superuser)).value as { id: string }
    ).id
})
afterAll(() => library.drop())

const may = (...verbs: string[]) => ({
  ...actors.staff,
  permissions: new Set(verbs.map((each) => `library.shelf.${each}`)),
})
const rightsOf = async (code: string, actor = may('view', 'change', 'delete')) =>
  ((await read(library, 'admin.shelf.read', { id: ids[code] }, '', actor)).value as { _can: object })._can

test('a record says what its caller may do with it, and why not', async () => {
  expect(await rightsOf('spare')).toEqual({
    change: true,
    delete: true,
    actions: ['shelf.dust'],
    refused: [{ act: 'shelf.paint', reason: '' }],
  })
  expect(await rightsOf('old')).toEqual({
    change: false,
    delete: true,
    actions: ['shelf.paint'],
    refused: [
      { act: 'change', reason: 'A closed shelf stays as it is.' },
      { act: 'shelf.dust', reason: 'Nobody dusts a closed shelf.' },
    ],
  })
  expect(await rightsOf('old', may('view'))).toEqual({ change: false, delete: false, actions: [], refused: [] })
})

test('lists say it of each row, in the same statement', async () => {
  const page = await list(library, 'admin.shelf.list', '', may('view', 'delete'))
  const rights = page.data.map(({ code, _can }) => [code, (_can as { delete: boolean }).delete])
  expect(Object.fromEntries(rights)).toEqual({ spare: true, old: true, main: false })
  expect(page.statements).toBe(1)
  const { resources, pages } = buildAdminMeta(library.runtime.kit, may('view'))
  expect([
    resources.shelfs?.rowRights,
    buildAdminMeta(library.runtime.kit, actors.superuser).resources.authors?.rowRights,
  ]).toEqual([true, false])
  expect(pages).toEqual([{ module: 'library', path: 'floor-plan', label: 'Floor plan', icon: 'map' }])
  expect(buildAdminMeta(library.runtime.kit, may('change')).pages).toEqual([])
})

test('what a record does not allow is refused, whoever asks, by every way to write it', async () => {
  const conflict = (detail: string) => ({ code: 'CONFLICT', status: 409, message: detail })
  for (const actor of [may('view', 'change', 'delete'), actors.superuser]) {
    await expect(call(library, 'admin.shelf.update', { id: ids.old, code: 'x' }, actor)).rejects.toMatchObject(
      conflict('A closed shelf stays as it is.'),
    )
    await expect(call(library, 'admin.shelf.remove', { id: ids.main }, actor)).rejects.toMatchObject(
      conflict('Only spare shelves go.'),
    )
    await expect(call(library, 'shelf.dust', { id: ids.old }, actor)).rejects.toMatchObject(
      conflict('Nobody dusts a closed shelf.'),
    )
    expect((await call(library, 'shelf.dust', { id: ids.spare }, actor)).value).toEqual({ done: true })
  }
  expect(await library.rows('SELECT code FROM "Shelf" ORDER BY code')).toEqual([
    { code: 'main' },
    { code: 'old' },
    { code: 'spare' },
  ])
  await expect(call(library, 'shelf.dust', { id: ids.spare }, may('view'))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(library.overspent).toEqual([])
})

test('actions say what they are about: a record, selected ones, or the list', () => {
  const { actions } = buildAdminMeta(library.runtime.kit, may('view', 'change')).resources.shelfs as never as {
    actions: { name: string; on: string; tone?: string; confirm?: string }[]
  }
  expect(actions.map(({ name, on }) => [name, on])).toEqual([
    ['shelf.dust', 'object'],
    ['shelf.paint', 'object'],
    ['shelf.count', 'selection'],
    ['shelf.tidy', 'list'],
  ])
  expect(actions[3]).toMatchObject({ tone: 'danger', confirm: 'All of them?' })
})
