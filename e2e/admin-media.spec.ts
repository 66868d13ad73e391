import { randomBytes, randomUUID } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { settle } from './settle.ts'
import { staffPage } from './staff-page.ts'

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  let crc = 0xffffffff
  for (const byte of body) crc = (crcTable[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A PNG of one colour that no other journey has. */
function png(width: number, height: number): Buffer {
  const colour = randomBytes(3)
  const line = Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => colour)])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer })

async function seriousIn(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1440, 'dark'],
    [1440, 'light'],
  ] as const) {
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

const tray = (page: Page) => page.getByRole('region', { name: 'Upload' })
const panel = (page: Page) => page.getByRole('complementary')
const toast = (page: Page, text: string) => page.locator('.toast').filter({ hasText: text })
const tile = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name} `) })

async function headersOf(page: Page) {
  const { accessToken } = await (await page.request.post('/api/v1/auth/refresh', { data: {} })).json()
  return { authorization: `Bearer ${accessToken}` }
}

test('an editor uploads, describes, uses, replaces, deletes and restores pictures', async ({
  page,
  browser,
  shopper,
  accounts,
}) => {
  test.slow()
  const mark = randomUUID().slice(0, 8)
  const [good, other, bad] = [`lamp-${mark}.png`, `chair-${mark}.png`, `broken-${mark}.png`]
  await shopper.logIn(accounts.admin)
  await page.goto('/admin/media')

  // Three files, one of them none.
  await page.getByRole('button', { name: 'New folder' }).click()
  await page.getByLabel('Path').fill(`Journeys/${mark}`)
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(new RegExp(`folder=Journeys%2F${mark}`))
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      file(good, png(60, 40)),
      file(bad, Buffer.from('<svg><script>1</script></svg>')),
      file(other, png(30, 30)),
    ])
  await expect(tray(page).getByText('1 upload failed')).toBeVisible()
  await expect(tray(page)).toContainText('SVG files are not taken')
  await expect(tile(page, good)).toBeVisible()
  await expect(tile(page, other)).toBeVisible()
  await expect(tile(page, bad)).toHaveCount(0)
  await tray(page)
    .getByRole('button', { name: `Dismiss ${bad}` })
    .click()
  await tray(page).getByRole('button', { name: 'Clear' }).click()

  // Alternative text, and the focal point by keyboard.
  await tile(page, good).click()
  await panel(page).getByLabel('Alt text').fill('A lamp')
  await panel(page)
    .getByRole('button', { name: /^Focal point 50, 50/ })
    .focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(panel(page).getByRole('button', { name: 'Focal point 60, 49' })).toBeVisible()
  await panel(page).getByRole('button', { name: 'Save' }).click()
  await expect(toast(page, `${good} saved`)).toBeVisible()
  await expect(panel(page).getByText('Not used anywhere')).toBeVisible()
  expect(await seriousIn(page, 'media')).toEqual([])

  // Into a product, from the library in its form.
  const headers = await headersOf(page)
  const name = `Lamp ${mark}`
  const made = await page.request.post('/api/v1/admin/products', { headers, data: { name } })
  const { id, slug } = await made.json()
  await page.goto(`/admin/products/${id}`)
  await page.locator('.media-picker').getByRole('button', { name: 'Open the library' }).click()
  await page.getByRole('dialog').getByRole('searchbox').fill(good)
  await tile(page, good).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(toast(page, 'Product saved')).toBeVisible()
  expect((await page.request.post(`/api/v1/admin/products/${id}/publish`, { headers, data: {} })).ok()).toBe(true)

  // In use: what forbids deleting it stands there, and the API refuses by itself.
  await page.goto(`/admin/media?q=${good}`)
  await tile(page, good).click()
  await expect(panel(page).getByRole('link', { name })).toHaveAttribute('href', `/admin/products/${id}`)
  await expect(panel(page).getByRole('button', { name: 'In use' })).toBeDisabled()
  const mediaId = new URL(page.url()).searchParams.get('file')
  const refused = await page.request.delete(`/api/v1/admin/media/${mediaId}`, { headers })
  expect([refused.status(), (await refused.json()).code]).toEqual([409, 'MEDIA_IN_USE'])

  // Replaced, it is another picture in the shop.
  const shown = async () => (await (await page.request.get(`/api/v1/products/${slug}`)).json()).images[0]
  const before = await shown()
  expect(before.focalPoint).toEqual({ x: 0.6, y: 0.49 })
  await panel(page)
    .getByLabel('Replace file')
    .setInputFiles(file(`new-${mark}.png`, png(80, 20)))
  await expect(toast(page, 'replaced')).toBeVisible()
  const after = await shown()
  expect([after.width, after.height, after.url === before.url]).toEqual([80, 20, false])
  await page.goto(`/products/${slug}`)
  await expect(page.locator(`img[src="${after.url}"]`).first()).toBeAttached()

  // The other one goes to the trash and comes back.
  await page.goto(`/admin/media?q=${other}`)
  await tile(page, other).click()
  await panel(page).getByRole('button', { name: 'Delete' }).click()
  await expect(toast(page, `${other} is in the trash`)).toBeVisible()
  await expect(tile(page, other)).toHaveCount(0)
  await page.goto('/admin/media/trash')
  await page.getByRole('row').filter({ hasText: other }).getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByRole('row').filter({ hasText: other })).toHaveCount(0)
  await page.goto(`/admin/media?q=${other}`)
  await expect(tile(page, other)).toBeVisible()

  // Who may only look is offered nothing else.
  const theirs = await staffPage(page, browser, ['catalog.mediaAsset.view'])
  await theirs.goto(`/admin/media?q=${other}`)
  await tile(theirs, other).click()
  await expect(panel(theirs).getByRole('link', { name: 'Download' })).toBeVisible()
  await expect(theirs.getByRole('button', { name: /Upload|Delete|Replace file|New folder/ })).toHaveCount(0)
  await expect(panel(theirs).getByLabel('Alt text')).toHaveAttribute('readonly', '')
})
