import { expect, test } from 'vitest'
import { parseFile } from './parse-file.ts'

const HEADER =
  'Handle,Title,Body (HTML),Vendor,Type,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Variant Compare At Price,Variant Barcode,Image Src,Gift Card,Status'
const columns = HEADER.split(',')

/** A row of the columns named, the others empty. */
const row = (cells: Record<string, string>) => columns.map((name) => cells[name] ?? '').join(',')
const lamp = {
  Handle: 'lamp',
  Title: 'Lamp',
  'Variant SKU': 'L1',
  'Variant Price': '10.00',
  'Variant Inventory Qty': '3',
}
const parse = (text: string | Buffer) => parseFile(typeof text === 'string' ? Buffer.from(text) : text, 2)
const sheet = (...rows: Record<string, string>[]) => [HEADER, ...rows.map(row)].join('\n')
const only = async (...rows: Record<string, string>[]) => {
  const { products, refused } = await parse(sheet(...rows))
  expect(refused).toEqual([])
  return products[0]!
}

test('a plain product', async () => {
  expect(
    await only({
      ...lamp,
      'Option1 Name': 'Title',
      'Option1 Value': 'Default Title',
      'Body (HTML)': '<p>Warm</p>',
      Vendor: 'Holm',
      Type: 'Indoor',
      Published: 'TRUE',
      'Variant Grams': '1200.4',
    }),
  ).toEqual({
    line: 2,
    handle: 'lamp',
    slug: 'lamp',
    name: 'Lamp',
    description: 'Warm',
    vendor: 'Holm',
    category: ['Indoor'],
    status: 'published',
    optionNames: [],
    notes: [],
    corrections: {},
    variants: [
      {
        line: 2,
        sku: 'L1',
        isSkuDerived: false,
        options: {},
        priceMinor: 1000,
        compareAtMinor: null,
        barcode: null,
        weightGrams: 1200,
        trackInventory: true,
        stock: 3,
      },
    ],
  })
})

test('rows of one handle are one product, wherever they stand; rows with only a picture are no variants', async () => {
  const product = await only(
    {
      ...lamp,
      'Option1 Name': 'Color',
      'Option1 Value': 'Red',
      'Option2 Name': 'COLOR/SIZE',
      'Option2 Value': 'a',
      'Image Src': 'https://x.example/1.jpg',
    },
    { Handle: 'other', Title: 'Other', 'Variant Price': '1' },
    {
      Handle: 'LAMP',
      'Option1 Value': 'red',
      'Option2 Value': 'b',
      'Variant SKU': "'30235",
      'Variant Price': '12',
      'Variant Barcode': "'400",
    },
    { Handle: 'lamp', 'Image Src': 'https://x.example/2.jpg' },
  )
  expect(product.optionNames).toEqual(['Color', 'COLOR/SIZE'])
  expect(product.variants.map((one) => [one.line, one.sku, one.options, one.barcode])).toEqual([
    [2, 'L1', { Color: 'Red', 'COLOR/SIZE': 'a' }, null],
    [4, '30235', { Color: 'Red', 'COLOR/SIZE': 'b' }, '400'],
  ])
  expect(product.notes).toEqual(['2 pictures are not fetched: upload pictures to the media library'])
})

test('a missing SKU is made of handle and options, the same each time', async () => {
  const product = await only({ ...lamp, 'Variant SKU': '', 'Option1 Name': 'Size', 'Option1 Value': 'Très Grand' })
  expect(product.variants[0]).toMatchObject({ sku: 'lamp-tres-grand', isSkuDerived: true })
})

test('values that make no sense are corrected and told', async () => {
  const product = await only({ ...lamp, 'Variant Inventory Qty': '-4', 'Variant Compare At Price': '9.00' })
  expect(product.variants[0]).toMatchObject({ stock: 0, compareAtMinor: null })
  expect(product.corrections).toEqual({ 'stock L1': { from: -4, to: 0 } })
  expect(product.notes).toEqual([
    'Compare-at price of L1 left out: it is not above the price',
    'Stock of L1 was below zero and becomes 0',
  ])
})

test('what is not counted cannot run out', async () => {
  expect((await only({ ...lamp, 'Variant Inventory Qty': '' })).variants[0]).toMatchObject({ trackInventory: false })
  expect(
    (await only({ ...lamp, 'Variant Inventory Qty': '', 'Variant Inventory Tracker': 'shopify' })).variants[0],
  ).toMatchObject({ trackInventory: true, stock: 0 })
})

test.each([
  ['active', 'true', 'published'],
  ['', '', 'published'],
  ['', 'FALSE', 'draft'],
  ['active', 'false', 'draft'],
  ['draft', 'true', 'draft'],
  ['archived', 'true', 'archived'],
  ['Unlisted', 'true', 'draft'],
])('status "%s" and published "%s" is %s', async (status, published, expected) => {
  expect((await only({ ...lamp, Status: status, Published: published })).status).toBe(expected)
})

test('a row that cannot be is refused with its line and column, and the rest of the product stays', async () => {
  const { products, refused } = await parse(
    sheet(
      { ...lamp, 'Option1 Name': 'Size', 'Option1 Value': 'S' },
      { Handle: 'lamp', 'Option1 Value': 'M', 'Variant SKU': 'L1', 'Variant Price': '10' },
      { Handle: 'lamp', 'Option1 Value': 's', 'Variant SKU': 'L3', 'Variant Price': '10' },
      { Handle: 'lamp', 'Option1 Value': 'L', 'Variant SKU': 'L4', 'Variant Price': 'ten' },
      { Handle: 'lamp', 'Variant SKU': 'L5', 'Variant Price': '10' },
      { Handle: 'gift', Title: 'Gift', 'Variant Price': '10', 'Gift Card': 'TRUE' },
      { Handle: 'nameless', 'Variant Price': '10' },
      { Title: 'Nobody', 'Variant Price': '10' },
      { Handle: 'priceless', Title: 'Priceless' },
      { Handle: 'thief', Title: 'Thief', 'Variant SKU': 'L1', 'Variant Price': '1' },
    ),
  )
  expect(products.map((one) => [one.slug, one.variants.length])).toEqual([['lamp', 1]])
  expect(refused.map((one) => [one.line, one.column, one.reason]).sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
    [3, 'Variant SKU', 'L1 is on line 2 already'],
    [4, 'Option1 Value', 'S is on line 2 already'],
    [5, 'Variant Price', '"ten" is not a price'],
    [6, 'Option1 Value', 'There is no value for Size'],
    [7, 'Gift Card', 'Gift cards are not sold here'],
    [8, 'Title', 'The first row of a product must have a title'],
    [9, 'Handle', 'The row has no handle'],
    [10, 'Variant Price', 'There is no price'],
    [11, 'Variant SKU', 'L1 is on line 2 already'],
  ])
})

test('a byte order mark, mixed line ends, ragged rows, other orders and cases of columns are read', async () => {
  const text =
    '\ufefftitle ,HANDLE,"Variant\u00a0Price",Extra\r\nLamp,lamp,"1\u00a0000.00"\n"Chair\r\nwith arms",chair,2,x,y,z\r\n\r\nCup,cup,3\n'
  const { products, refused } = await parse(text)
  expect(refused).toEqual([])
  expect(products.map((one) => [one.line, one.name, one.variants[0]?.priceMinor])).toEqual([
    [2, 'Lamp', 100_000],
    [3, 'Chair\r\nwith arms', 200],
    [6, 'Cup', 300],
  ])
  expect(products[0]).not.toHaveProperty('description')
})

test('semicolons and tabs are told by the header', async () => {
  for (const mark of [';', '\t']) {
    const { products } = await parse(`Handle${mark}Title${mark}Variant Price\nlamp${mark}Lamp, small${mark}10,50\n`)
    expect(products[0]).toMatchObject({ name: 'Lamp, small', variants: [{ priceMinor: 1050 }] })
  }
})

test('the columns of Shopify since 2025 have other names', async () => {
  const { products } = await parse(
    'Title,URL handle,Description,Product category,SKU,Price,Compare-at price,Inventory quantity,Weight value (grams)\nLamp,lamp,<p>Hi</p>,Home > Lighting > Lamps,L1,10,12,5,900\n',
  )
  expect(products[0]).toMatchObject({
    description: 'Hi',
    category: ['Home', 'Lighting', 'Lamps'],
    variants: [{ sku: 'L1', priceMinor: 1000, compareAtMinor: 1200, stock: 5, weightGrams: 900 }],
  })
})

test('handles of any script get a slug of their own', async () => {
  const { products } = await parse(
    'Handle,Title,Variant Price\n青いランプ,A,1\n赤いランプ,B,1\nLampe Été,C,1\nlampe-ete,D,1\n',
  )
  const slugs = products.map((one) => one.slug)
  expect(new Set(slugs).size).toBe(4)
  expect(slugs.slice(2)).toEqual(['lampe-ete', expect.stringMatching(/^lampe-ete-[0-9a-f]{8}$/)])
})

test('a handle that is no slug becomes one', async () => {
  const { products } = await parse(
    `Handle,Title,Variant Price\nwide_leg--jeans,A,1\nTee-,B,1\n"x""><meta>",C,1\n${'long-'.repeat(40)},D,1\n`,
  )
  expect(products.map((one) => one.slug)).toEqual(['wide-leg-jeans', 'tee', 'x-meta', 'long-'.repeat(20).slice(0, 99)])
})

test.each<[string, string | Buffer, string]>([
  ['nothing', '', 'The file is empty.'],
  ['only a header', `${HEADER}\n`, 'The file has a header and no rows below it.'],
  [
    'another CSV',
    'Name,Price\nLamp,1\n',
    'This is no Shopify product export: the column "Handle" and the column "Title" are missing.',
  ],
  [
    'nearly the right one',
    'Handel,Title\nlamp,Lamp\n',
    'This is no Shopify product export: the column "Handle" (the nearest is "Handel") is missing.',
  ],
  [
    'a spreadsheet',
    Buffer.from('504b0304140006000800', 'hex'),
    'This is a spreadsheet or an archive, not CSV. Save it as "CSV UTF-8" and try again.',
  ],
  ['a binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'This is not text but a binary file.'],
  [
    'another encoding',
    Buffer.from('Handle,Title\nlamp,L\xe4mp\n', 'latin1'),
    'The text on line 2 is not UTF-8. Save the file as "CSV UTF-8" and try again.',
  ],
  [
    'UTF-16',
    Buffer.from('\ufeffHandle,Title', 'utf16le'),
    'This text is UTF-16. Save it as "CSV UTF-8" and try again.',
  ],
  [
    'a quote that is never closed',
    'Handle,Title\nlamp,"Lamp\nchair,Chair\n',
    'A quote in the row that begins on line 2 is never closed.',
  ],
  [
    'quotes that do not match',
    'Handle,Title\nlamp,"Lamp" new\n',
    'The quotes in the row that begins on line 2 do not match: text in quotes must end with one, and quotes inside it are written twice.',
  ],
])('%s is refused as a whole', async (_name, content, message) => {
  await expect(parse(content)).rejects.toMatchObject({ name: 'SheetProblem', message })
})
