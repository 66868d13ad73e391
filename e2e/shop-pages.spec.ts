import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { pageKinds } from './page-kinds.ts'
import { settle } from './settle.ts'

const themes = ['light', 'dark'] as const
const widths = { 1440: 900, 768: 1024, 390: 844 }

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** How far anything sticks out sideways, in CSS pixels. Below a dialog the page is locked and has no scroll bar. */
const overflow = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))

/** Pictures load when they come near: walks down once, so that a whole page can be taken. */
async function seeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += window.innerHeight) {
      window.scrollTo(0, y)
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    window.scrollTo(0, 0)
    await Promise.all([...document.images].filter(({ src }) => src).map((image) => image.decode().catch(() => {})))
  })
}

// A dozen pictures and four rounds of axe a page: minutes on a machine that has other things to do.
test.describe.configure({ timeout: 180_000 })

for (const [name, open] of Object.entries(pageKinds)) {
  test(`${name}: axe finds nothing serious, nothing sticks out, pictures taken`, async ({
    page,
    shopper,
    accounts,
  }) => {
    await open({ page, shopper, customer: accounts.customer })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await settle(page)
    // What lies over a page is as tall as the window.
    const isOver = await page.locator('dialog[open]').isVisible()
    for (const [width, height] of Object.entries(widths)) {
      await page.setViewportSize({ width: Number(width), height })
      await seeAll(page)
      expect(await overflow(page), `sideways overflow at ${width} px`).toBe(0)
      for (const theme of width === '768' ? themes.slice(0, 1) : themes) {
        await page.emulateMedia({ colorScheme: theme })
        const path = `__screenshots__/${name}-${width}-${theme}.jpg`
        await page.screenshot({ path, fullPage: !isOver, type: 'jpeg', quality: 80 })
        if (width !== '768') expect(await serious(page), `axe at ${width} px, ${theme}`).toEqual([])
      }
    }
  })
}
