import { expect, test } from './fixtures.ts'

/** Public pages and what their structured data calls them. */
const pages = {
  '/': 'WebSite',
  '/products': 'CollectionPage',
  '/categories/wear': 'CollectionPage',
  '/collections': 'CollectionPage',
  '/collections/tea-at-four': 'CollectionPage',
  '/products/drift-headphones': 'Product',
  '/pages/delivery': 'WebPage',
  '/contact': 'ContactPage',
}

for (const [path, type] of Object.entries(pages)) {
  test(`${path} tells search engines what it is`, async ({ page, baseURL }) => {
    await page.goto(path)
    const meta = (name: string) => page.locator(`meta[property="${name}"]`)
    await expect(page.locator(`script[type="application/ld+json"]`).first()).toBeAttached()
    await expect(page.locator('link[rel=canonical]')).toHaveCount(1)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}${path}`)
    await expect(meta('og:url')).toHaveAttribute('content', `${baseURL}${path}`)
    await expect(page.locator('head title')).toHaveCount(1)
    await expect(page).toHaveTitle(/.+ \| Stoa Supply/)
    await expect(meta('og:title')).toHaveAttribute('content', /.+/)
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{10,}/)
    await expect(meta('og:description')).toHaveAttribute('content', /.{10,}/)
    const data = await page.locator('script[type="application/ld+json"]').allTextContents()
    expect(data.map((text) => JSON.parse(text)['@type'])).toContain(type)
  })
}

for (const path of ['/cart', '/search?q=tea', '/account/login', '/nowhere']) {
  test(`${path} stays out of search engines`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
  })
}
