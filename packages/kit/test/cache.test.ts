import { fixedClock } from '@stoa/kernel'
import { expect, test } from 'vitest'
import { createMemoryCache, inTransaction, invalidate, listTag, rowTag } from '../src/index.ts'
import { call, list, read } from './fixture/ask.ts'
import { actors, at, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

const open = (maxBytes = 1_000_000) => {
  const clock = fixedClock(at)
  const cache = createMemoryCache({ maxBytes, clock })
  const store = (key: string, tags: string[], mark = cache.mark(), size = 10) =>
    cache.set(key, { body: Buffer.alloc(size, key), etag: `"${key}"`, headers: {}, tags }, 60, mark)
  return { clock, cache, store }
}

test('answers live as long as they may', () => {
  const { cache, clock, store } = open()
  store('a', ['t'])
  clock.advance(59_999)
  expect(cache.get('a')?.etag).toBe('"a"')
  clock.advance(1)
  expect(cache.get('a')).toBeNull()
})

test('a tag drops its answers and no others', () => {
  const { cache, store } = open()
  store('a', ['x', 'y'])
  store('b', ['y'])
  store('c', ['z'])
  cache.invalidate(['y'])
  expect([cache.get('a'), cache.get('b'), cache.get('c')?.etag]).toEqual([null, null, '"c"'])
})

test('an answer whose read began before the invalidation is not kept, one that began after is', () => {
  const { cache, store } = open()
  const early = cache.mark()
  cache.invalidate(['x'])
  const late = cache.mark()
  store('early', ['x'], early)
  store('other', ['y'], early)
  store('late', ['x'], late)
  expect([cache.get('early'), cache.get('other')?.etag, cache.get('late')?.etag]).toEqual([null, '"other"', '"late"'])
})

test('memory is bound; the answer used longest ago gives way, one too large is not kept', () => {
  const { cache, store } = open(80_000)
  for (let index = 0; index < 8; index++) store(`k${index}`, ['t'], cache.mark(), 8900)
  cache.get('k0')
  store('k8', ['t'], cache.mark(), 8900)
  expect([cache.get('k0')?.etag, cache.get('k1'), cache.get('k8')?.etag]).toEqual(['"k0"', null, '"k8"'])
  store('huge', ['t'], cache.mark(), 10_001)
  expect(cache.get('huge')).toBeNull()
  store('k0', ['t'], cache.mark(), 50)
  expect(cache.get('k0')?.body.byteLength).toBe(50)
})

test('empty answers count too, with their keys, headers and tags', () => {
  const kept = (keyOf: (index: number) => string, answer: { headers: Record<string, string>; tags: string[] }) => {
    const { cache } = open(100_000)
    const keys = Array.from({ length: 1000 }, (_, index) => keyOf(index))
    for (const key of keys) cache.set(key, { body: Buffer.alloc(0), etag: '', ...answer }, 60, cache.mark())
    return keys.filter((key) => cache.get(key)).length
  }
  const long = 'x'.repeat(4000)
  expect(kept(String, { headers: {}, tags: [] })).toBe(97)
  expect(kept((index) => `${long}${index}`, { headers: {}, tags: [] })).toBe(19)
  expect(kept(String, { headers: { link: long }, tags: [] })).toBe(19)
  expect(kept(String, { headers: {}, tags: [long] })).toBe(19)
})

test('what a write makes stale is told by its tags, once it is committed', async () => {
  const library = await openLibrary()
  const [id] = await seedBooks(library, [{ title: 'Cached', authorId: await seedAuthor(library, 'Ursula') }])
  const { cache } = library.runtime
  const page = await list(library, 'store.book.list')
  expect(page.data).toHaveLength(1)
  const one = await read(library, 'store.book.read', { slug: 'cached-0' })
  expect(one.tags).toEqual([rowTag('Book', id as string)])
  const keep = () => {
    cache.set('one', { body: Buffer.from('x'), etag: '"x"', headers: {}, tags: one.tags }, 60, cache.mark())
    cache.set('list', { body: Buffer.from('x'), etag: '"x"', headers: {}, tags: [listTag('Book')] }, 60, cache.mark())
    cache.set(
      'authors',
      { body: Buffer.from('x'), etag: '"x"', headers: {}, tags: [listTag('Author')] },
      60,
      cache.mark(),
    )
  }
  keep()
  await call(library, 'admin.book.update', { id: id as string, title: 'Newer' }, actors.editor)
  expect([cache.get('one'), cache.get('list'), cache.get('authors')?.etag]).toEqual([null, null, '"x"'])
  keep()
  const rolledBack = inTransaction(library.context(), library.runtime.hooks, async (ctx) => {
    invalidate(ctx, [listTag('Book')])
    throw new Error('no')
  })
  await expect(rolledBack).rejects.toThrow('no')
  expect(cache.get('list')?.etag).toBe('"x"')
  expect(() => invalidate(library.context(), ['x'])).toThrow('outside a transaction')
  await library.drop()
})
