import type { Page } from '@playwright/test'
import type { Credentials } from './fixtures.ts'
import type { shopperOn } from './shopper.ts'

export interface Visit {
  page: Page
  shopper: ReturnType<typeof shopperOn>
  customer: Credentials
}

/** Opens a page of this kind and waits until what it is about is there. */
type Open = (visit: Visit) => Promise<unknown>

const bag = [{ slug: 'drift-headphones' }, { slug: 'straight-jeans', quantity: 2 }, { slug: 'evening-candle' }]

const at =
  (path: string): Open =>
  ({ page }) =>
    page.goto(path)

const loggedIn =
  (path: string): Open =>
  async ({ page, shopper, customer }) => {
    await shopper.logIn(customer)
    await page.goto(path)
  }

async function checkout({ page, shopper }: Visit): Promise<string> {
  const id = await shopper.fillBag(bag)
  await page.goto('/checkout')
  return id
}

async function order({ page, shopper }: Visit): Promise<void> {
  const { id, token } = await shopper.placeOrder(bag, 'ada@example.com')
  await page.goto(`/orders/${id}?token=${token}`)
}

/** Every kind of page a shopper can see. */
export const pageKinds: Record<string, Open> = {
  home: at('/'),
  products: at('/products'),
  category: at('/categories/wear'),
  'category-filtered': at('/categories/wear?inStock=true&price__gte=2000'),
  collections: at('/collections'),
  'search-results': at('/search?q=radio'),
  'search-nothing': at('/search?q=xylophone'),
  search: async ({ page }) => {
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').fill('te')
    await dialog.getByText('Things', { exact: true }).waitFor()
  },
  menu: async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('dialog').waitFor()
  },
  product: at('/products/drift-headphones'),
  'product-options': at('/products/stride-runner'),
  'cart-drawer': async ({ page, shopper }) => {
    await shopper.fillBag(bag)
    await page.goto('/categories/wear')
    await page.getByRole('button', { name: /^Bag,/ }).click()
    await page.getByRole('dialog').getByText('Drift headphones').waitFor()
  },
  cart: async ({ page, shopper }) => {
    await shopper.fillBag(bag)
    await page.goto('/cart')
  },
  'cart-empty': at('/cart'),
  'checkout-contact': checkout,
  'checkout-address': async (visit) => {
    await checkout(visit)
    await visit.page.getByLabel('Email').fill('ada@example.com')
    await visit.page.getByRole('button', { name: 'Continue', exact: true }).click()
  },
  'checkout-mistakes': async (visit) => {
    await checkout(visit)
    await visit.page.getByRole('button', { name: /^Pay / }).click()
    await visit.page.getByText('things to fix first').waitFor()
  },
  'checkout-payment': async (visit) => {
    const id = await visit.shopper.fillBag(bag)
    await visit.shopper.prepare(id, 'ada@example.com')
    await visit.page.goto('/checkout')
  },
  'checkout-empty': at('/checkout'),
  confirmation: order,
  'find-order': at('/find-order'),
  login: at('/account/login'),
  register: at('/account/register'),
  profile: loggedIn('/account/profile'),
  addresses: loggedIn('/account/addresses'),
  'address-form': async (visit) => {
    await loggedIn('/account/addresses')(visit)
    await visit.page.getByRole('button', { name: 'Add an address' }).click()
  },
  security: loggedIn('/account/security'),
  orders: loggedIn('/account/orders'),
  'order-detail': async (visit) => {
    await loggedIn('/account/orders')(visit)
    await visit.page.getByRole('link', { name: 'Details' }).first().click()
    await visit.page.getByText('What happened').waitFor()
  },
  saved: async ({ page, shopper }) => {
    await shopper.keep('stoa.saved', 'drift-headphones evening-candle')
    await page.goto('/saved')
  },
  page: at('/pages/delivery'),
  contact: at('/contact'),
  'not-found': at('/nowhere'),
  error: async ({ page }) => {
    await page.route('**/api/v1/home*', (route) => route.fulfill({ status: 500, json: { code: 'INTERNAL' } }))
    await page.goto('/')
    await page.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 20_000 })
  },
}
