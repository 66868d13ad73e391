import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const pages = {
  home: '/',
  category: '/categories/wear',
  product: '/products/drift-headphones',
  login: '/login',
  admin: '/admin',
}

for (const [name, path] of Object.entries(pages)) {
  for (const width of [390, 1440]) {
    test(`${name} at ${width} px loads without errors and axe finds nothing serious`, async ({ page }) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await expect(page.locator('h1').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      const { violations } = await new AxeBuilder({ page }).analyze()
      const serious = violations.filter((one) => one.impact === 'serious' || one.impact === 'critical')
      await page.screenshot({ path: `__screenshots__/${name}-${width}.png`, fullPage: true })
      expect(serious.map((one) => one.id)).toEqual([])
      expect(errors).toEqual([])
    })
  }
}
