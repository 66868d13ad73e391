import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { settle } from './settle.ts'

/** Words of the English catalogues that neither German nor what the demo shop sells has. */
const english = new RegExp(
  `\\b(${[
    'save',
    'saved',
    'delete',
    'deleted',
    'cancel',
    'close',
    'search',
    'undo',
    'undone',
    'history',
    'trash',
    'columns',
    'rows',
    'published',
    'draft',
    'created',
    'updated',
    'changed',
    'price',
    'stock',
    'category',
    'categories',
    'collections?',
    'products',
    'orders?',
    'placed',
    'paid',
    'unfulfilled',
    'payments?',
    'settings',
    'dashboard',
    'revenue',
    'required',
    'everything',
    'selected',
    'preview',
    'permissions?',
    'users?',
    'groups?',
    'sales',
    'catalogue',
    'delivery',
    'audit',
    'password',
    'log in',
    'yesterday',
    'ago',
    'download',
    'fields?',
    'records?',
    'actions?',
    'nothing',
  ].join('|')})\\b`,
  'giu',
)

const looks = [
  { width: 390, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const

/** All that is read or read out on the page. */
const said = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const names = ['aria-label', 'title', 'placeholder', 'alt']
    const attributes = [...document.body.querySelectorAll('*')].flatMap((element) =>
      names.map((name) => element.getAttribute(name) ?? ''),
    )
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read, and words of neighbours must not run together
    return [document.title, document.body.innerText, ...attributes].join('\n')
  })

/** Looks at the page on a phone and on a desk: no English, nothing that axe finds serious, no wider than the screen. */
async function look(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const { width, colorScheme } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await settle(page)
    await page.screenshot({ path: `__screenshots__/admin-german-${name}-${width}-${colorScheme}.png` })
    const leftovers = new Set([...(await said(page)).matchAll(english)].map(([word]) => word))
    found.push(...[...leftovers].map((word) => `${name} at ${width}: "${word}"`))
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (beyond > 0) found.push(`${name} at ${width}: ${beyond} px too wide`)
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(...serious.map(({ id, nodes }) => `${name} at ${width}: ${id} at ${nodes[0]?.target.join(' ')}`))
  }
  return found
}

test('somebody who reads German chooses it, and finds no English on the way', async ({ page, accounts }) => {
  test.setTimeout(300_000)
  const mark = `z${randomUUID().slice(0, 7)}`
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: 'Log in to the back office' })).toBeVisible()
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await expect(page.getByRole('heading', { name: 'In der Verwaltung anmelden' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.getByLabel('E-Mail').fill(accounts.admin.email)
  await page.getByLabel('Passwort', { exact: true }).fill('falsch')
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByText('E-Mail und Passwort passen nicht zusammen.')).toBeVisible()
  const found = await look(page, 'login')
  await page.getByLabel('Passwort', { exact: true }).fill(accounts.admin.password)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByRole('heading', { name: 'Übersicht' })).toBeVisible()
  await expect(page.getByText('Nettoumsatz').first()).toBeVisible()
  found.push(...(await look(page, 'dashboard')))

  // A form with a mistake, then saved, then undone.
  await page.goto('/admin/collections/new')
  await page.getByRole('textbox', { name: /^Name/ }).fill(`Herbst ${mark}`)
  const slug = page.getByLabel('Kürzel für die Adresse')
  await slug.fill(`${mark}--herbst`)
  const save = page.getByRole('button', { name: 'Speichern', exact: true })
  await save.click()
  await expect(page.getByText('Kleinbuchstaben, Ziffern und einzelne Bindestriche verwenden').first()).toBeVisible()
  found.push(...(await look(page, 'form')))
  await slug.fill(`${mark}-herbst`)
  await save.click()
  await page.waitForURL(/\/collections\/[0-9a-f-]{36}$/)
  await page.getByRole('textbox', { name: /^Name/ }).fill(`Winter ${mark}`)
  await save.click()
  await expect(page.getByText('Alles ist gespeichert')).toBeVisible()
  await page.getByRole('button', { name: 'Rückgängig machen' }).last().click()
  await expect(page.getByRole('textbox', { name: /^Name/ })).toHaveValue(`Herbst ${mark}`)
  await page.getByRole('link', { name: 'Verlauf' }).click()
  await expect(page.getByText('hat den Datensatz angelegt').first()).toBeVisible()
  found.push(...(await look(page, 'history')))

  // A list, its filters, its file, and what is done with many rows.
  await page.goto(`/admin/collections?q=${mark}`)
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await settle(page)
  found.push(...(await look(page, 'list')))
  await page.goto(`/admin/collections?q=${mark}`)
  await page.getByRole('button', { name: 'Exportieren' }).click()
  await expect(page.getByRole('dialog', { name: 'Kollektionen exportieren' })).toBeVisible()
  found.push(...(await look(page, 'export')))
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: 'Alle auf dieser Seite auswählen' }).check()
  const bar = page.getByRole('toolbar', { name: 'Mit den ausgewählten Zeilen' })
  await bar.getByRole('button', { name: 'Bearbeiten' }).click()
  await expect(page.getByRole('dialog')).toContainText('Alle ausgewählten Datensätze erhalten dieselben Werte.')
  found.push(...(await look(page, 'bulk')))
  await page.keyboard.press('Escape')

  await page.goto('/admin/audit?model=Collection')
  await expect(page.getByText('Kollektion anlegen').first()).toBeVisible()
  found.push(...(await look(page, 'audit')))
  expect(found).toEqual([])

  // Back to English, by the menu of the person.
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: /^Konto:/ }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Audit log' })).toBeVisible()
})

test('a browser that prefers German is spoken to in German, and one that fails to load it in English', async ({
  browser,
}) => {
  const options = { locale: 'de-DE', baseURL: test.info().project.use.baseURL }
  const german = await (await browser.newContext(options)).newPage()
  await german.goto('/admin')
  await expect(german.getByRole('heading', { name: 'In der Verwaltung anmelden' })).toBeVisible()
  const broken = await (await browser.newContext(options)).newPage()
  await broken.route(/\/assets\/de-.*\.js$/, (route) => route.abort())
  await broken.goto('/admin')
  await expect(broken.getByRole('heading', { name: 'Log in to the back office' })).toBeVisible()
  await expect(broken.locator('html')).toHaveAttribute('lang', 'en')
})
