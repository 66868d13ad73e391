import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { guardFormula, unguardFormula } from '../src/exchange/files/formula-guard.ts'
import { escapeText, unescapeText } from '../src/exchange/files/xlsx-text.ts'
import { createExporter } from '../src/exchange/index.ts'
import { admitFile, exportFile, openFile } from './fixture/export-file.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'
import { readZip } from './fixture/read-zip.ts'

let library: Library
let ids: string[]
let authorId: string

beforeAll(async () => {
  library = await openLibrary()
  authorId = await seedAuthor(library, 'Šárka "Ö" 名', 's@example.test')
  const shelfId = '00000000-0000-7000-8000-0000000000aa'
  await library.rows('INSERT INTO "Shelf" (id, code) VALUES ($1, $2)', [shelfId, 'A-1'])
  ids = await seedBooks(library, [
    { title: '=1+1', authorId, shelfId, pages: 12, publishedAt: '2025-01-02T03:04:05.678Z', skus: ['b', 'a'] },
    { title: "'=quoted,\r\nin two lines", authorId, rating: '4.50', priceAmount: 1999, isFeatured: true },
    { title: '<b> & "c" _x000D_', authorId, sold: 7 },
  ])
  await library.rows('UPDATE "Book" SET tags = $2, notes = $3 WHERE id = $1', [ids[0], ['x', '-y'], '{"a": [1]}'])
})
afterAll(() => library.drop())

const lines = (file: Buffer) => file.toString('utf8').split('\r\n')

const audits = () =>
  library.rows<{ operation: string; resource: string; actorId: string; details: Record<string, unknown> }>(
    `SELECT operation, resource, "actorId", details FROM "AuditEntry" WHERE operation LIKE '%.export' ORDER BY id`,
  )

test('CSV: fields, money and relations in columns of their own, lists in one cell', async () => {
  const fields = 'title,price,author,shelf,pages,rating,isFeatured,publishedAt,notes,tags,editions'
  const file = await exportFile(library, 'admin.book.export', `fields=${fields}&ordering=-price,title`)
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [, , ...rest] = lines(file)
  expect(lines(file)[0]).toBe(
    '\uFEFFtitle,price.amount,price.currency,author.id,author._label,shelf.code,shelf._label,pages,rating,isFeatured,publishedAt,notes,tags,editions',
  )
  const name = '"Šárka ""Ö"" 名"'
  expect(`${lines(file)[1]}\r\n${rest[0]}`).toBe(
    `"''=quoted,\r\nin two lines",1999,USD,${authorId},${name},,,,4.50,true,,{},[],[]`,
  )
  expect(rest.slice(1)).toEqual([
    `"<b> & ""c"" _x000D_",1000,USD,${authorId},${name},,,,,false,,{},[],[]`,
    `'=1+1,1000,USD,${authorId},${name},A-1,A-1,12,,false,2025-01-02T03:04:05.678Z,"{""a"":[1]}","[""x"",""-y""]","[{""sku"":""b"",""stock"":0,""position"":0},{""sku"":""a"",""stock"":1,""position"":1}]"`,
    '',
  ])
})

test('JSON: one object a row, values as they are', async () => {
  const file = await exportFile(
    library,
    'admin.book.export',
    'format=json&fields=title,price,shelf.code,pages,editions&ordering=title&pages__gte=1',
  )
  expect(JSON.parse(file.toString('utf8'))).toEqual([
    {
      title: '=1+1',
      'price.amount': 1000,
      'price.currency': 'USD',
      'shelf.code': 'A-1',
      pages: 12,
      editions: [
        { sku: 'b', stock: 0, position: 0 },
        { sku: 'a', stock: 1, position: 1 },
      ],
    },
  ])
  expect((await exportFile(library, 'admin.book.export', 'format=json&pages__gte=99')).toString('utf8')).toBe('[]\n')
})

test('XLSX: a workbook whose texts are texts', async () => {
  const ask = () =>
    exportFile(library, 'admin.book.export', 'format=xlsx&fields=title,pages,isFeatured,shelf.code&ordering=title')
  const file = await ask()
  const parts = await readZip(file)
  expect([...parts.keys()].sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ])
  const text = (place: string, value: string) =>
    `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? ''
  const rows = [...sheet.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map((match) => match[1])
  const expected = await library.rows<{ title: string }>('SELECT title FROM "Book" ORDER BY title')
  expect(rows).toHaveLength(4)
  expect(rows[0]).toBe(text('A1', 'title') + text('B1', 'pages') + text('C1', 'isFeatured') + text('D1', 'shelf.code'))
  const at = (title: string) => expected.findIndex((row) => row.title === title) + 1
  const formula = at('=1+1')
  expect(rows[formula]).toBe(
    `${text(`A${formula + 1}`, '=1+1')}<c r="B${formula + 1}"><v>12</v></c><c r="C${formula + 1}" t="b"><v>0</v></c>${text(`D${formula + 1}`, 'A-1')}`,
  )
  expect(rows[at('<b> & "c" _x000D_')]).toContain('&lt;b&gt; &amp; "c" _x005F_x000D_</t>')
  expect(rows[at("'=quoted,\r\nin two lines")]).toContain("'=quoted,_x000D_\nin two lines</t>")
  expect((await ask()).equals(file)).toBe(true)
})

test('what is dangerous in a spreadsheet is guarded, and comes back as it was', () => {
  for (const text of ['=1', '+1', '-1', '@a', '\tx', '\rx', "'=1", "''@", '\n=1', '\n']) {
    expect(guardFormula(text)).toBe(`'${text}`)
    expect(unguardFormula(guardFormula(text))).toBe(text)
  }
  for (const text of ['', 'a=1', "'tis", "'", ' =1', 'a\n=1']) {
    expect(guardFormula(text)).toBe(text)
    expect(unguardFormula(text)).toBe(text)
  }
  for (const text of ['a\u0001b', '_x0041_', '__x0041_', '\r\n', '\uFFFF', '_x005F_x0041_', 'x_'])
    expect(unescapeText(escapeText(text).replaceAll('&lt;', '<'))).toBe(text)
})

test('CSV: a text with a semicolon stands in quotes, so that nothing in it begins a cell anywhere', async () => {
  await library.rows('UPDATE "Book" SET title = $2 WHERE id = $1', [ids[2], 'a;=1+1'])
  const file = await exportFile(library, 'admin.book.export', `fields=title,pages&id=${ids[2]}`)
  expect(lines(file)).toEqual(['\uFEFFtitle,pages', '"a;=1+1",', ''])
})

test('unknown fields are refused by name, and whoever may not see may not download', async () => {
  await expect(exportFile(library, 'admin.book.export', 'fields=titel')).rejects.toMatchObject({
    code: 'VALIDATION_FAILED',
    fieldErrors: [
      {
        path: 'fields',
        code: 'unknown_field',
        message: '"titel" is not a field of this export. Did you mean "title"?',
      },
    ],
  })
  await expect(exportFile(library, 'admin.book.export', '', actors.staff)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(exportFile(library, 'admin.book.export', '', actors.anonymous)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  })
})

test('what no cell can hold ends the file as an error, not cut off', async () => {
  await library.rows('UPDATE "Book" SET notes = to_jsonb($2::text) WHERE id = $1', [ids[2], 'x'.repeat(40_000)])
  await expect(exportFile(library, 'admin.book.export', 'format=xlsx&fields=notes')).rejects.toMatchObject({
    code: 'NOT_EXPORTABLE',
  })
  expect((await exportFile(library, 'admin.book.export', 'fields=notes')).length).toBeGreaterThan(40_000)
})

describe('many rows', () => {
  beforeAll(async () => {
    await library.rows(
      `INSERT INTO "Book" (id, slug, title, "priceAmount", "authorId", pages)
       SELECT gen_random_uuid(), 'many-' || n, 'Many ' || n, n % 5, $1, 7000 FROM generate_series(1, 2500) n`,
      [authorId],
    )
  })

  test('every row once, in order, over the edges of batches; the audit log tells of it', async () => {
    const file = await exportFile(library, 'admin.book.export', 'fields=slug&pages=7000&ordering=price')
    const expected = await library.rows<{ slug: string }>(
      'SELECT slug FROM "Book" WHERE pages = 7000 ORDER BY "priceAmount", id',
    )
    expect(lines(file).slice(1, -1)).toEqual(expected.map(({ slug }) => slug))
    expect((await audits()).at(-1)).toEqual({
      operation: 'admin.book.export',
      resource: 'Book',
      actorId: actors.editor.id,
      details: {
        format: 'csv',
        fields: ['slug'],
        query: { pages: '7000', ordering: 'price' },
        rows: 2500,
        isComplete: true,
      },
    })
  })

  test('one moment: rows written meanwhile are not in the file', async () => {
    // More than streams hold back, so that the later batches are read after the change.
    const stream = await openFile(library, 'admin.book.export', 'fields=slug,id,author,title&pages=7000&ordering=price')
    await library.rows(`UPDATE "Book" SET "priceAmount" = 100 WHERE pages = 7000 AND slug LIKE 'many-1%'`)
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    const found = lines(Buffer.concat(chunks)).slice(1, -1)
    expect(found).toHaveLength(2500)
    expect(new Set(found).size).toBe(2500)
    const before = await library.rows<{ slug: string }>(
      `SELECT slug FROM "Book" WHERE pages = 7000 ORDER BY substring(title FROM 6)::int % 5, id`,
    )
    expect(found.map((line) => line.split(',')[0])).toEqual(before.map(({ slug }) => slug))
  })

  test('a reader that goes away stops the work, and is told of', async () => {
    const stream = await openFile(library, 'admin.book.export', 'fields=slug,id,author,title&pages=7000')
    stream.destroy()
    const deadline = Date.now() + 10_000
    while ((await audits()).at(-1)?.details.isComplete !== false && Date.now() < deadline) await pause(20)
    const { details } = (await audits()).at(-1) as { details: Record<string, unknown> }
    expect(details).toMatchObject({ isComplete: false, fields: ['slug', 'id', 'author.id', 'author._label', 'title'] })
    expect(details.rows).toBeLessThan(2500)
    const [open] = await library.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
    )
    expect(open?.count).toBe(0)
  })

  const openTransactions = async () => {
    const [open] = await library.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    )
    return open?.count
  }

  test.each([
    ['csv', { pauseMs: 700, totalMs: 60_000 }],
    ['xlsx', { pauseMs: 700, totalMs: 60_000 }],
    ['json', { pauseMs: 60_000, totalMs: 700 }],
  ])('%s: a reader that takes nothing gives its place back: %o', async (format, limits) => {
    const open = createExporter(library.runtime, limits)
    const query = `format=${format}&fields=id,slug,author,title&pages=7000`
    const file = await admitFile(library, 'admin.book.export', query)
    const broken = [await open(...file), await open(...file)].map((stream) =>
      expect(once(stream, 'end')).rejects.toThrow(/^The download was broken off: /),
    )
    await expect(open(...file)).rejects.toMatchObject({ code: 'EXPORTS_BUSY' })
    await vi.waitFor(async () => expect(await openTransactions()).toBe(2))
    await Promise.all(broken)
    await vi.waitFor(async () => expect(await openTransactions()).toBe(0), 5000)
    await vi.waitFor(async () =>
      expect((await audits()).slice(-2).map(({ details }) => details.isComplete)).toEqual([false, false]),
    )
    expect((await buffer(await open(...file))).length).toBeGreaterThan(10_000)
  })

  test('a reader that is slow but goes on is left alone', async () => {
    const open = createExporter(library.runtime, { pauseMs: 1500, totalMs: 60_000 })
    const stream = await open(
      ...(await admitFile(library, 'admin.book.export', 'fields=id,slug,author,title&pages=7000')),
    )
    const chunks: Buffer[] = []
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer)
      await pause(900)
    }
    expect(lines(Buffer.concat(chunks))).toHaveLength(2502)
  })
})
