import { readFileSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import { credentialsFile } from './environment.ts'
import { watchRequests } from './settle.ts'
import { shopperOn } from './shopper.ts'

export interface Credentials {
  email: string
  password: string
}

interface Fixtures {
  /** The accounts of the demo shop, with the passwords made at its first start. */
  accounts: { admin: Credentials; customer: Credentials }
  /** Shortcuts for the steps a journey is not about. */
  shopper: ReturnType<typeof shopperOn>
}

/** Playwright's `test` with the shop's accounts; a page that throws fails its test. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright finds what a fixture needs by this pattern.
  accounts: async ({}, use) => use(JSON.parse(readFileSync(credentialsFile, 'utf8'))),
  page: async ({ page }, use) => {
    watchRequests(page)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await use(page)
    expect(errors, 'errors thrown in the page').toEqual([])
  },
  shopper: async ({ page }, use) => use(shopperOn(page)),
})

export { expect }
