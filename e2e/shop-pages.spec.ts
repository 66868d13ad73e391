import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { pageKinds } from './page-kinds.ts'

const themes = ['light', 'dark'] as const
const widths = { 1440: 900, 768: 1024, 390: 844 }

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** How far anything sticks out sideways, in CSS pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [name, open] of Object.entries(pageKinds)) {
  test(`${name}: axe finds nothing serious, nothing sticks out, pictures taken`, async ({
    page,
    shopper,
    accounts,
  }) => {
    await open({ page, shopper, customer: accounts.customer })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    for (const [width, height] of Object.entries(widths)) {
      await page.setViewportSize({ width: Number(width), height })
      expect(await overflow(page), `sideways overflow at ${width} px`).toBe(0)
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme })
        const path = `__screenshots__/${name}-${width}-${theme}.jpg`
        await page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 80 })
        if (width !== '768') expect(await serious(page), `axe at ${width} px, ${theme}`).toEqual([])
      }
    }
  })
}
