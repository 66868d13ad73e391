import { createRowMaker, type MadeRow } from '@stoa/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowRules } from '../../../test/conformance/row-rules.ts'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { createSuperuser } from '../accounts/index.ts'

const NODES = 14
const MOVES = 240
const AT_ONCE = 12

let shop: TestShop
let token: string
let nodes: readonly MadeRow[]

beforeAll(async () => {
  shop = await openTestShop()
  const { database, runtime, services } = shop.core
  const id = await createSuperuser(shop.core.systemContext('test'), {
    email: 'root@example.com',
    password: 'correct horse battery',
  })
  token = services.accessTokens.sign(id).token
  nodes = await createRowMaker(database, runtime.kit.schema, rowRules).make('Category', NODES)
})
afterAll(() => shop.close())

// The same moves in every run: a generator with a fixed seed (mulberry32).
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const move = (id: unknown, parentId: unknown) =>
  shop.call('POST', `/admin/categories/${id}/move`, { as: token, body: { id, parentId } })

type Stored = { id: string; parentId: string | null; path: string }

/** Every node's path as its parents say it must be; throws on a circle. */
function pathsByParents(rows: readonly Stored[]): Map<string, string> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const pathOf = (id: string, seen: readonly string[]): string => {
    if (seen.includes(id)) throw new Error(`A circle: ${[...seen, id].join(' → ')}`)
    const { parentId } = byId.get(id) as Stored
    return `${parentId === null ? '' : pathOf(parentId, [...seen, id])}${id}/`
  }
  return new Map(rows.map((row) => [row.id, pathOf(row.id, [])]))
}

const stored = () =>
  shop.core.database.query<Stored>({ text: 'SELECT id, "parentId", path FROM "Category" ORDER BY id', values: [] })

function expectTree(rows: readonly Stored[]): void {
  const paths = pathsByParents(rows)
  expect(rows).toHaveLength(NODES)
  expect(Object.fromEntries(rows.map((row) => [row.id, row.path]))).toEqual(Object.fromEntries(paths))
}

test('two moves that would close a circle together: one is refused', async () => {
  const [a, b] = nodes
  const answers = await Promise.all([move(a?.id, b?.id), move(b?.id, a?.id)])
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 400])
  expect(answers.find((answer) => answer.statusCode === 400)?.json().errors).toEqual([
    { path: 'parentId', code: 'circle', message: 'A category cannot be moved below itself.' },
  ])
  expectTree(await stored())
})

test('many moves at once leave a proper tree with right paths, and every refusal says why', async () => {
  const random = numbers(20_260_301)
  const pick = () => nodes[Math.floor(random() * NODES)]?.id
  const wanted = Array.from({ length: MOVES }, () => [pick(), random() < 0.15 ? null : pick()] as const)
  const seen = new Map<string, number>()
  for (let from = 0; from < MOVES; from += AT_ONCE) {
    const answers = await Promise.all(wanted.slice(from, from + AT_ONCE).map(([id, parentId]) => move(id, parentId)))
    for (const answer of answers) {
      const outcome = answer.statusCode === 200 ? 'moved' : answer.json().errors?.[0]?.code
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
    }
    expectTree(await stored())
  }
  expect([...seen.keys()].filter((outcome) => !['moved', 'circle', 'too_deep'].includes(outcome))).toEqual([])
  expect(seen.get('moved')).toBeGreaterThan(MOVES / 4)
  expect(seen.get('circle')).toBeGreaterThan(0)
})

test('a tree of twelve levels is the deepest, wherever the levels come from', async () => {
  await Promise.all(nodes.map(({ id }) => move(id, null)))
  const ids = nodes.map(({ id }) => id)
  for (let at = 1; at < 6; at++) expect((await move(ids[at], ids[at - 1])).statusCode).toBe(200)
  for (let at = 7; at < 13; at++) expect((await move(ids[at], ids[at - 1])).statusCode).toBe(200)
  const tooDeep = await move(ids[6], ids[5])
  expect([tooDeep.statusCode, tooDeep.json().errors[0].code]).toEqual([400, 'too_deep'])
  expect((await move(ids[6], ids[4])).statusCode).toBe(200)
  expectTree(await stored())
})

test('creating below, moving and deleting at once leave no orphan', async () => {
  await Promise.all(nodes.map(({ id }) => move(id, null)))
  const [parent, other] = nodes
  const answers = await Promise.all([
    ...Array.from({ length: 6 }, (_, at) =>
      shop.call('POST', '/admin/categories', { as: token, body: { name: `Below ${at}`, parentId: parent?.id } }),
    ),
    shop.call('DELETE', `/admin/categories/${parent?.id}`, { as: token }),
    move(parent?.id, other?.id),
  ])
  expect(answers.filter((answer) => answer.statusCode >= 500)).toEqual([])
  const rows = await stored()
  expect(Object.fromEntries(rows.map((row) => [row.id, row.path]))).toEqual(Object.fromEntries(pathsByParents(rows)))
})

const tree = async () =>
  (await shop.call('GET', '/admin/category-tree', { as: token })).json().data as {
    id: string
    parentId: string | null
  }[]
const below = async (parentId: unknown) => (await tree()).filter((row) => row.parentId === parentId).map(({ id }) => id)
const place = (id: unknown, body: object) =>
  shop.call('POST', `/admin/categories/${id}/move`, { as: token, body: { id, ...body } })

test('a category stands before a sibling, or last; the move is taken back as a whole', async () => {
  const made = await Promise.all(
    ['Root', 'A', 'B', 'C'].map((name) => shop.call('POST', '/admin/categories', { as: token, body: { name } })),
  )
  const [root, a, b, c] = made.map((answer) => answer.json().id as string)
  for (const id of [a, b, c]) await place(id, { parentId: root, beforeId: null })
  expect(await below(root)).toEqual([a, b, c])
  const moved = await place(c, { parentId: root, beforeId: a })
  expect(await below(root)).toEqual([c, a, b])
  const undone = await shop.call('POST', `/admin/changes/${moved.headers['stoa-change-set']}/undo`, { as: token })
  expect([undone.statusCode, await below(root)], undone.body).toEqual([200, [a, b, c]])

  const gone = await place(a, { parentId: null, beforeId: b })
  expect([gone.statusCode, gone.json().errors[0].path]).toEqual([400, 'beforeId'])
  const itself = await place(a, { parentId: root, beforeId: a })
  expect([itself.statusCode, itself.json().errors[0].path]).toEqual([400, 'beforeId'])
  await Promise.all([a, b, c].map((id) => place(id, { parentId: root, beforeId: null })))
  const places = await shop.core.database.query<{ position: number }>({
    text: 'SELECT position FROM "Category" WHERE "parentId" = $1 ORDER BY position',
    values: [root],
  })
  expect(places.map(({ position }) => position)).toEqual([0, 1, 2])
})
