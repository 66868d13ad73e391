import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { settle } from './settle.ts'
import { staffPage } from './staff-page.ts'

const looks = [
  { width: 390, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const

/** Looks at the page on a phone and on a desk, keeps pictures, and answers what axe finds serious. */
async function look(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const { width, colorScheme } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await settle(page)
    await page.screenshot({ path: `__screenshots__/admin-${name}-${width}-${colorScheme}.png` })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(...serious.map(({ id, nodes }) => `${name} at ${width}: ${id} at ${nodes[0]?.target.join(' ')}`))
  }
  return found
}

const counts = { new: 10, changed: 37, refused: 3, unchanged: 4950 }
const stored = counts.changed + counts.unchanged
const total = stored + counts.new + counts.refused

const csv = (rows: string[]) => ['Headline,slug,isPublished,body,Remark', ...rows].join('\n')
const storedRow = (mark: string, n: number, title = `Page ${n}`) => `${title} of ${mark},${mark}-${n},false,Words,r${n}`

/** What the shop has already, as the file that is brought then says it of most rows. */
const storedRows = (mark: string) => Array.from({ length: stored }, (_, n) => storedRow(mark, n))

const broughtRows = (mark: string) => [
  ...Array.from({ length: stored }, (_, n) => storedRow(mark, n, n < counts.changed ? `Changed ${n}` : `Page ${n}`)),
  ...Array.from({ length: counts.new }, (_, n) => `New ${n} of ${mark},${mark}-new-${n},false,Words,`),
  `No address of ${mark},Not A Slug,false,Words,`,
  `Perhaps of ${mark},${mark}-perhaps,perhaps,Words,`,
  `Twice of ${mark},${mark}-0,false,Words,`,
]

const mapping = { Headline: 'title', Remark: null }

async function headersOf(page: Page): Promise<{ authorization: string }> {
  const { accessToken } = await (await page.request.post('/api/v1/auth/refresh', { data: {} })).json()
  return { authorization: `Bearer ${accessToken}` }
}

/** Fills the shop by the API; answers what to undo it by. */
async function store(page: Page, mark: string): Promise<string> {
  const headers = await headersOf(page)
  const file = { name: 'stored.csv', mimeType: 'text/csv', buffer: Buffer.from(csv(storedRows(mark))) }
  const sent = await page.request.post('/api/v1/admin/pages/import', {
    headers,
    multipart: { mapping: JSON.stringify(mapping), file },
    timeout: 120_000,
  })
  expect(sent.status(), await sent.text()).toBe(201)
  const checked = await sent.json()
  expect(checked).toMatchObject({ create: stored, refused: 0 })
  const path = `/api/v1/admin/import-runs/${checked.id}`
  await page.request.post(`${path}/apply`, { headers, data: {} })
  const read = async () => (await page.request.get(path, { headers })).json()
  await expect.poll(async () => (await read()).status, { timeout: 240_000, intervals: [1000] }).toBe('applied')
  expect((await read()).applied).toBe(stored)
  return (await read()).changeSetId
}

async function undo(page: Page, changeSetId: string): Promise<void> {
  const headers = await headersOf(page)
  const undone = await page.request.post(`/api/v1/admin/changes/${changeSetId}/undo`, {
    headers,
    data: {},
    timeout: 120_000,
  })
  expect(undone.ok(), await undone.text()).toBe(true)
}

async function exported(page: Page, mark: string): Promise<string> {
  const headers = await headersOf(page)
  // An undo is a write too: when a row was last written is the one thing it does not bring back.
  const params = { q: mark, ordering: 'slug', fields: 'id,title,slug,isPublished,position,body' }
  const file = await page.request.get('/api/v1/admin/pages/export', { headers, params })
  expect(file.status()).toBe(200)
  return file.text()
}

/** A figure above the table, such as "10 new". */
const figure = (page: Page, words: string) =>
  page.getByRole('group', { name: 'Summary' }).getByRole('button', { name: words, exact: true })
const rows = (page: Page) => page.getByRole('table', { name: 'Pages in the file' }).locator('tbody tr')
const fieldOf = (page: Page, title: string) => page.getByRole('combobox', { name: `Field of ${title}`, exact: true })

async function choose(page: Page, name: string, content: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
}

test('an importer maps, checks, applies and undoes a file of 5,000 rows', async ({
  page,
  shopper,
  accounts,
  browser,
}) => {
  test.setTimeout(900_000)
  await shopper.logIn(accounts.admin)
  await page.goto('/admin')
  const mark = `i${randomUUID().slice(0, 7)}`
  const seeded = await store(page, mark)
  const before = await exported(page, mark)
  expect(before.split('\r\n')).toHaveLength(stored + 2)
  const verbs = ['view', 'add', 'change', 'delete'].map((verb) => `content.page.${verb}`)
  const importer = await staffPage(page, browser, verbs)
  await importer.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))

  await importer.goto('/admin/pages')
  await importer.getByRole('link', { name: 'Import' }).click()
  await expect(importer).toHaveURL(/\/admin\/pages\/import$/)
  const [template] = await Promise.all([
    importer.waitForEvent('download'),
    importer.getByRole('button', { name: 'Template as CSV' }).click(),
  ])
  expect(await readFile(await template.path(), 'utf8')).toBe('\uFEFFid,title,slug,isPublished,position,body\r\n')
  const found = await look(importer, 'import-file')
  await choose(importer, 'picture.png', 'x')
  await expect(importer.getByText('picture.png is no file of rows.')).toBeVisible()
  await choose(importer, 'empty.csv', '')
  await expect(importer.getByText('empty.csv is empty.')).toBeVisible()

  await choose(importer, 'pages.csv', csv(broughtRows(mark)))
  await expect(fieldOf(importer, 'slug')).toHaveValue('slug')
  await expect(fieldOf(importer, 'Headline')).toHaveValue('')
  await expect(importer.getByText('New rows need Title.')).toBeVisible()
  await expect(importer.getByRole('row', { name: /^Remark/ })).toContainText('r0, r1, r2')
  await fieldOf(importer, 'Remark').selectOption('title')
  await fieldOf(importer, 'Headline').selectOption('title')
  await expect(importer.getByText('Title is chosen for Headline, Remark.')).toBeVisible()
  await expect(importer.getByRole('button', { name: `Check ${total.toLocaleString('en')} rows` })).toBeDisabled()
  await fieldOf(importer, 'Remark').selectOption('')
  found.push(...(await look(importer, 'import-map')))
  await importer.getByRole('button', { name: 'Check 5,000 rows' }).click()

  await expect(importer).toHaveURL(/\/admin\/pages\/import\/[0-9a-f-]{36}$/, { timeout: 120_000 })
  await expect(figure(importer, '5,000 all rows')).toBeVisible()
  await expect(figure(importer, '10 new')).toBeVisible()
  await expect(figure(importer, '37 changed')).toBeVisible()
  await expect(figure(importer, '4,950 unchanged')).toBeVisible()
  await figure(importer, '37 changed').click()
  await expect(rows(importer)).toHaveCount(counts.changed)
  await expect(rows(importer).first().locator('del')).toHaveText(`Page 0 of ${mark}`)
  await expect(rows(importer).first().locator('ins')).toHaveText(`Changed 0 of ${mark}`)
  await figure(importer, '3 refused').click()
  await expect(rows(importer)).toHaveCount(counts.refused)
  await expect(rows(importer).nth(1)).toContainText('Must be true or false')
  await expect(rows(importer).nth(2)).toContainText('is on line 2 already')
  const [refused] = await Promise.all([
    importer.waitForEvent('download'),
    importer.getByRole('button', { name: 'Refused rows as CSV' }).click(),
  ])
  const told = (await readFile(await refused.path(), 'utf8')).trim().split('\r\n')
  expect(told).toHaveLength(counts.refused + 1)
  expect(told[2]).toContain('perhaps')
  found.push(...(await look(importer, 'import-check')))
  await figure(importer, '5,000 all rows').click()
  await importer.getByRole('button', { name: 'Next' }).click()
  await expect(rows(importer).first()).toContainText('52')
  await importer.getByRole('button', { name: 'Previous' }).click()
  await expect(rows(importer).first()).toContainText(`Changed 0 of ${mark}`)
  expect(await exported(page, mark)).toBe(before)

  // The address holds the import.
  await importer.reload()
  await importer.getByRole('button', { name: 'Apply 47 rows' }).click()
  await expect(importer.getByText('The import is done.')).toBeVisible({ timeout: 120_000 })
  await expect(importer.getByText('47 of 47 rows written')).toBeVisible()
  found.push(...(await look(importer, 'import-applied')))
  const during = await exported(page, mark)
  expect(during).not.toBe(before)
  expect(during.split('\r\n')).toHaveLength(stored + counts.new + 2)

  // Left and found again, with its state, on every page and where it was begun.
  await importer.getByRole('link', { name: 'To the pages' }).click()
  await importer.getByRole('article', { name: 'pages.csv' }).getByRole('link', { name: 'Open' }).click()
  await expect(importer.getByText('The import is done.')).toBeVisible()
  await importer.getByRole('button', { name: 'Undo the import' }).click()
  const dialog = importer.getByRole('dialog')
  found.push(...(await look(importer, 'import-undo')))
  await dialog.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(importer.getByText('The import was undone.')).toBeVisible({ timeout: 60_000 })
  await expect(importer.getByRole('button', { name: 'Undo the import' })).toHaveCount(0)
  expect(await exported(page, mark)).toBe(before)

  // The same columns are known the next time.
  await importer.goto('/admin/pages/import')
  await expect(importer.getByRole('row', { name: /pages\.csv/ })).toContainText('Undone')
  await choose(importer, 'again.csv', csv(broughtRows(mark).slice(0, 5)))
  await expect(fieldOf(importer, 'Headline')).toHaveValue('title')
  await expect(importer.getByText('Columns are taken as in your last import of such a file.')).toBeVisible()
  await importer.context().close()
  await undo(page, seeded)
  expect(found).toEqual([])
})

test('who may only look at a list is offered no import of it, and gets none by its address', async ({
  page,
  shopper,
  accounts,
  browser,
}) => {
  await shopper.logIn(accounts.admin)
  const reader = await staffPage(page, browser, ['content.page.view'])
  await reader.goto('/admin/pages')
  await expect(reader.getByRole('table', { name: 'Pages' })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Import' })).toHaveCount(0)
  await reader.goto('/admin/pages/import')
  await expect(reader.locator('input[type=file]')).toHaveCount(0)
  const headers = await headersOf(reader)
  const sent = await reader.request.post('/api/v1/admin/pages/import', {
    headers,
    multipart: { file: { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('slug,title\na,A') } },
  })
  expect(sent.status()).toBe(403)
  await reader.context().close()
})
