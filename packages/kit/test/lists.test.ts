import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { list, read } from './fixture/ask.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

let library: Library
const idOf = new Map<string, string>()

beforeAll(async () => {
  library = await openLibrary()
  const ursula = await seedAuthor(library, 'Ursula Le Guin')
  const lem = await seedAuthor(library, 'Stanisław Lem')
  idOf.set('Ursula', ursula)
  await library.rows(`INSERT INTO "Shelf" (id, code) VALUES ('00000000-0000-7000-8000-0000000000aa', 'SF-1')`)
  const shelfId = '00000000-0000-7000-8000-0000000000aa'
  const books = [
    {
      title: 'Solaris',
      authorId: lem,
      pages: 204,
      priceAmount: 900,
      sold: 5_000_000_000,
      rating: '4.50',
      publishedAt: '2024-02-29T23:30:00Z',
      skus: ['S-1', 'S-2'],
      shelfId,
    },
    {
      title: 'SOLAR 100%',
      authorId: lem,
      pages: 90,
      priceAmount: 300,
      sold: 1,
      rating: '3.00',
      publishedAt: '2025-01-01T00:00:00Z',
    },
    {
      title: 'The Dispossessed',
      authorId: ursula,
      pages: null,
      priceAmount: 1500,
      isFeatured: true,
      rating: null,
      publishedAt: null,
      skus: ['D_1'],
    },
    { title: 'Rocannon', authorId: ursula, pages: 117, priceAmount: 700, publishedAt: '2025-03-01T10:00:00Z' },
    { title: 'Draft of a draft', authorId: ursula, status: 'draft', pages: 1 },
  ]
  const ids = await seedBooks(library, books)
  for (const [index, book] of books.entries()) idOf.set(book.title, ids[index] as string)
})
afterAll(() => library.drop())

const titles = async (query: string) =>
  (await list(library, 'store.book.list', `ordering=title&${query}`)).data.map((row) => row.title)

describe('lookups', () => {
  const solaris = ['Solaris']
  const noPages = ['The Dispossessed']
  test.each<[string, string[]]>([
    ['title=Solaris', solaris],
    ['title__iexact=sOLARis', solaris],
    ['title__contains=olar', solaris],
    ['title__icontains=olar', ['SOLAR 100%', 'Solaris']],
    ['title__startswith=Sol', solaris],
    ['title__istartswith=sol', ['SOLAR 100%', 'Solaris']],
    ['title__endswith=%25', ['SOLAR 100%']],
    ['title__contains=0%25', ['SOLAR 100%']],
    ['title__in=Solaris,Rocannon', ['Rocannon', 'Solaris']],
    ['title__not=Solaris&pages__isnull=false&price__lt=900', ['Rocannon', 'SOLAR 100%']],
    ['title__gt=Rocannon&title__lte=Solaris', ['SOLAR 100%', 'Solaris']],
    ['title__gte=Solaris&title__lt=T', solaris],
    ['title__range=R,S', ['Rocannon']],
    ['pages=204', solaris],
    ['pages__in=204,117', ['Rocannon', 'Solaris']],
    ['pages__gt=117', solaris],
    ['pages__gte=117', ['Rocannon', 'Solaris']],
    ['pages__lt=117', ['SOLAR 100%']],
    ['pages__lte=117', ['Rocannon', 'SOLAR 100%']],
    ['pages__range=100,204', ['Rocannon', 'Solaris']],
    ['pages__isnull=true', noPages],
    ['pages__not=204', ['Rocannon', 'SOLAR 100%', 'The Dispossessed']],
    ['sold__gt=4000000000', solaris],
    ['rating=4.5', solaris],
    ['rating__gte=3&rating__lt=4.5', ['SOLAR 100%']],
    ['featured=true', noPages],
    ['featured__not=true&price__gt=800', solaris],
    ['publishedAt=2024-02-29T23:30:00Z', solaris],
    ['publishedAt__gte=2025-01-01', ['Rocannon', 'SOLAR 100%']],
    ['publishedAt__lt=2025-01-01T01:00:00%2B01:00', solaris],
    ['publishedAt__range=2025-01-01,2025-02-01', ['SOLAR 100%']],
    ['publishedAt__year=2025', ['Rocannon', 'SOLAR 100%']],
    ['publishedAt__month=3', ['Rocannon']],
    ['publishedAt__day=29', solaris],
    ['publishedAt__date=2024-02-29', solaris],
    ['publishedAt__gte=0001-01-01&publishedAt__lt=2025-01-01', solaris],
    ['publishedAt__isnull=true', noPages],
    ['author=Ursula Le Guin', ['Rocannon', 'The Dispossessed']],
    ['author__istartswith=stan', ['SOLAR 100%', 'Solaris']],
    ['shelf=SF-1', solaris],
    ['sku=S-2', solaris],
    ['sku__startswith=D_', noPages],
    ['sku__startswith=S_', []],
    ['price=900', solaris],
    ['stock.S-2__gte=1', solaris],
    ['stock.S-2=0', []],
    ['status__in=draft,published&title__startswith=Draft', []],
  ])('%s', async (query, expected) => expect(await titles(query)).toEqual(expected))

  test('a relation is filtered by its id, a list of ids likewise', async () => {
    expect(await titles(`authorId=${idOf.get('Ursula')}`)).toEqual(['Rocannon', 'The Dispossessed'])
    expect(await titles(`id__in=${idOf.get('Solaris')},${idOf.get('Draft of a draft')}`)).toEqual(['Solaris'])
  })

  test.each<[string, string, RegExp]>([
    ['pricee=1', 'pricee', /Did you mean "price"\?/],
    ['price__gtee=1', 'price__gtee', /Did you mean "gte"\?/],
    ['featured__icontains=x', 'featured__icontains', /not a lookup of featured/],
    ['price=cheap', 'price', /whole number/],
    ['price__gte=99999999999999999', 'price__gte', /whole number/],
    ['pages=9999999999', 'pages', /whole number/],
    ['publishedAt=yesterday', 'publishedAt', /date or time/],
    ['publishedAt__range=2024,2025', 'publishedAt__range', /date or time/],
    ['publishedAt__year=0', 'publishedAt__year', /a whole number from 1 to 9999/],
    ['publishedAt__month=13', 'publishedAt__month', /a whole number from 1 to 12/],
    ['publishedAt__day=32', 'publishedAt__day', /a whole number from 1 to 31/],
    ['publishedAt=2026-02-30', 'publishedAt', /date or time/],
    ['publishedAt__gte=2025-02-29T00:00:00Z', 'publishedAt__gte', /date or time/],
    ['publishedAt__date=2026-04-31', 'publishedAt__date', /date or time/],
    ['publishedAt__range=2026-01-01,2026-02-30', 'publishedAt__range', /date or time/],
    ['publishedAt__isnull=maybe', 'publishedAt__isnull', /true or false/],
    ['q=a%00', 'q', /^A search must not contain the NUL character\.$/],
    [`q=${'x'.repeat(201)}`, 'q', /^A search has at most 200 characters\.$/],
    ['price__range=1', 'price__range', /two values/],
    ['authorId=1', 'authorId', /an id/],
    ['status=sold', 'status', /one of draft, published/],
    ['featured=maybe', 'featured', /true or false/],
    ['stock=1', 'stock', /not a parameter/],
    ['ordering=titel', 'ordering', /Did you mean "title"\?/],
    ['fields=titel', 'fields', /Did you mean "title"\?/],
    ['fields=title.x', 'fields', /not a relation/],
    ['include=editions.book.editions.book.editions', 'include', /At most 4/],
    ['limit=101', 'limit', /1 to 100/],
    ['limit=0', 'limit', /1 to 100/],
    ['page=1', 'page', /cursor/],
    ['count=all', 'count', /exact, estimate or none/],
    ['constructor=1', 'constructor', /not a parameter/],
    ['__proto__=1', '__proto__', /not a parameter/],
  ])('%s is refused', async (query, path, message) => {
    await expect(list(library, 'store.book.list', query)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      fieldErrors: expect.arrayContaining([expect.objectContaining({ path, message: expect.stringMatching(message) })]),
    })
  })
})

describe('answers', () => {
  test('one statement, whatever is asked for', async () => {
    const page = await list(
      library,
      'store.book.list',
      'include=editions,shelf,author&q=ursula&ordering=-publishedAt,title&price__gte=1',
    )
    expect(page.statements).toBe(1)
    expect(library.overspent).toEqual([])
  })

  test('defaults, fields and include', async () => {
    const first = async (query: string) => (await list(library, 'store.book.list', `title=Solaris&${query}`)).data[0]
    expect(Object.keys((await first('')) ?? {})).toEqual(['id', 'slug', 'title', 'price', 'author'])
    expect(await first('fields=title,shelf.code')).toEqual({ title: 'Solaris', shelf: { code: 'SF-1' } })
    expect(await first('fields=title&include=editions')).toEqual({
      title: 'Solaris',
      editions: [
        { id: expect.any(String), sku: 'S-1', stock: 0 },
        { id: expect.any(String), sku: 'S-2', stock: 1 },
      ],
    })
    expect(await first('fields=publishedAt,price')).toEqual({
      publishedAt: '2024-02-29T23:30:00.000Z',
      price: { amount: 900, currency: 'USD' },
    })
  })

  test('one row: everything, or what was asked for', async () => {
    const slug = 'solaris-0'
    const { value, version } = await read(library, 'store.book.read', { slug })
    expect(Object.keys(value as object)).toEqual([
      'id',
      'slug',
      'title',
      'price',
      'pages',
      'publishedAt',
      'author',
      'editions',
      'shelf',
    ])
    expect(version).toMatch(/^\d+$/)
    expect((await read(library, 'store.book.read', { slug }, 'fields=author.name')).value).toEqual({
      author: { name: 'Stanisław Lem' },
    })
  })

  test('the scope is part of every read', async () => {
    expect(await titles('')).not.toContain('Draft of a draft')
    await expect(read(library, 'store.book.read', { slug: 'draft-of-a-draft-4' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await list(library, 'admin.book.list', 'fields=title', actors.editor)).data).toHaveLength(5)
  })

  test('a sign before a search field says where the word must stand', async () => {
    const found = async (word: string) =>
      (await list(library, 'admin.book.list', `q=${word}&fields=title&ordering=title`, actors.editor)).data.map(
        (row) => row.title,
      )
    expect(await found('s-')).toEqual(['Solaris'])
    expect(await found('S-2')).toEqual(['Solaris'])
    expect(await found('-2')).toEqual([])
    expect(await found('D_')).toEqual(['The Dispossessed'])
    expect(await found('S_2')).toEqual([])
    expect(await found('sf-1')).toEqual(['Solaris'])
    expect(await found('SF-')).toEqual([])
  })

  test('search finds every word, here or behind a relation', async () => {
    expect(await titles('q=sola')).toEqual(['SOLAR 100%', 'Solaris'])
    expect(await titles('q=URSULA roc')).toEqual(['Rocannon'])
    expect(await titles('q=100%25')).toEqual(['SOLAR 100%'])
    expect(await titles('q=%25%25')).toEqual([])
    expect((await list(library, 'admin.book.list', 'q=D_1&fields=title', actors.editor)).data).toEqual([
      { id: idOf.get('The Dispossessed'), title: 'The Dispossessed', _label: 'The Dispossessed' },
    ])
    await expect(list(library, 'store.book.list', `q=${'x'.repeat(201)}`)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
    })
  })

  test('counting is exact, estimated or left out', async () => {
    expect((await list(library, 'store.book.list')).page).not.toHaveProperty('total')
    expect((await list(library, 'store.book.list', 'count=exact&price__gte=700')).page).toMatchObject({
      total: 3,
      totalIsEstimate: false,
    })
    const all = await list(library, 'admin.book.list', 'count=exact', actors.editor)
    const estimated = await list(library, 'admin.book.list', 'count=estimate', actors.editor)
    expect(estimated.page).toMatchObject({ total: all.page.total, totalIsEstimate: false })
    expect([all.statements, estimated.statements]).toEqual([2, 3])
  })

  test('staff may page by number', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) =>
        list(library, 'admin.book.list', `ordering=title&limit=2&fields=title&page=${page}`, actors.editor),
      ),
    )
    expect(pages.flatMap((page) => page.data.map((row) => row.title))).toEqual([
      'Draft of a draft',
      'Rocannon',
      'SOLAR 100%',
      'Solaris',
      'The Dispossessed',
    ])
    expect(pages.map(({ page }) => [page.prevCursor !== null, page.nextCursor !== null])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ])
  })
})
