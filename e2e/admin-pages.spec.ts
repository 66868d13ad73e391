import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { settle } from './settle.ts'
import type { shopperOn } from './shopper.ts'

const widths = [390, 768, 1440]
const schemes = ['light', 'dark'] as const

type Open = (page: Page, shopper: ReturnType<typeof shopperOn>) => Promise<unknown>

/**
 * Screens beyond what every resource has, each opened as a shopkeeper would come to it. The records are the journey's own
 * or nobody else's: one that another journey changes meanwhile may be gone, or have lost the button looked for.
 */
const screens: Record<string, Open> = {
  dashboard: (page) => page.goto('/admin'),
  filters: async (page) => {
    await page.goto('/admin/products?status=published')
    await page.getByRole('button', { name: /^Filters/ }).click()
  },
  nothing: (page) => page.goto('/admin/products?q=xylophone'),
  'product-mistakes': async (page) => {
    await page.goto('/admin/products/new')
    await page.getByLabel('Brand').fill('Fenwick')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Not saved').waitFor()
  },
  delete: async (page) => {
    await openFirst(page, 'products?q=plain%20chair')
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: /^Delete/ }).click()
    await page.getByRole('dialog').waitFor()
  },
  'order-fulfil': async (page, shopper) => {
    const { id } = await shopper.placeOrder([{ slug: 'stone-cup' }], 'looked-at@example.com')
    await page.goto(`/admin/orders/${id}`)
    await page
      .getByRole('button', { name: /^Fulfil/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
  },
  import: (page) => page.goto('/admin/imports'),
  history: async (page) => {
    await openFirst(page, 'products?q=plain%20chair')
    await page.getByRole('link', { name: 'History' }).click()
  },
  trash: (page) => page.goto('/admin/products/trash'),
  audit: async (page) => {
    await page.goto('/admin/audit')
    await page.getByRole('button', { expanded: false, name: /today/ }).first().click()
  },
  denied: (page) => page.goto('/admin/treasures'),
}

async function openFirst(page: Page, path: string): Promise<void> {
  await page.goto(`/admin/${path}`)
  await page.locator('tbody a').first().click()
  await page.waitForURL(/[0-9a-f-]{36}$/)
}

/** Looks at the page, keeps a picture, and answers what axe finds serious. */
async function look(page: Page, name: string): Promise<string[]> {
  await expect(page.locator('h1').first()).toBeAttached()
  await settle(page)
  await page.screenshot({ path: `__screenshots__/admin-${name}.png` })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return serious.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0]?.target.join(' ')}`)
}

type Meta = {
  accessToken: string
  resources: Record<string, { can: { add: boolean }; list: { defaultOrder: string } }>
}

async function readMeta(page: Page): Promise<Meta> {
  const { accessToken } = await (await page.request.post('/api/v1/auth/refresh', { data: {} })).json()
  const headers = { authorization: `Bearer ${accessToken}` }
  return { accessToken, ...(await (await page.request.get('/api/v1/admin/meta', { headers })).json()) }
}

for (const scheme of schemes) {
  for (const width of widths) {
    test(`the admin at ${width} px, ${scheme}: nothing serious on its screens`, async ({ page, shopper, accounts }) => {
      test.setTimeout(300_000)
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/admin')
      const found = await look(page, `login-${width}-${scheme}`)
      await shopper.logIn(accounts.admin)
      for (const [name, open] of Object.entries(screens)) {
        await open(page, shopper)
        found.push(...(await look(page, `${name}-${width}-${scheme}`)))
      }
      expect(found).toEqual([])
    })
  }
}

for (const [width, scheme] of [
  [1440, 'light'],
  [390, 'dark'],
] as const) {
  test(`every resource at ${width} px, ${scheme}: list and form`, async ({ page, shopper, accounts }) => {
    test.setTimeout(900_000)
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 900 })
    await shopper.logIn(accounts.admin)
    const { accessToken, resources } = await readMeta(page)
    expect(Object.keys(resources).length).toBeGreaterThan(15)
    const found: string[] = []
    const visit = async (path: string, name: string) => {
      await page.goto(`/admin/${path}`)
      found.push(...(await look(page, `${name}-${width}-${scheme}`)))
    }
    for (const [path, { can, list }] of Object.entries(resources)) {
      await visit(path, `${path}-list`)
      if (can.add) await visit(`${path}/new`, `${path}-new`)
      const headers = { authorization: `Bearer ${accessToken}` }
      // The oldest row: those that other journeys make and remove come after it.
      const oldest = list.defaultOrder.startsWith('-') ? '&cursor=last' : ''
      const answer = await page.request.get(`/api/v1/admin/${path}?limit=1${oldest}`, { headers })
      const { data } = await answer.json()
      if (data.length === 0) continue
      await visit(`${path}/${data[0].id}`, `${path}-record`)
      if (path === 'products') await visit(`${path}/${data[0].id}/history`, `${path}-history`)
    }
    expect(found).toEqual([])
  })
}
