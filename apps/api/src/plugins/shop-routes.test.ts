import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageKinds } from './page-kinds.ts'
import { shopRoutes } from './shop-routes.ts'

test('the addresses served are those the application has pages for', () => {
  const declared = ['storefront', 'account'].flatMap((part) => {
    const file = new URL(`../../../web/src/routes/${part}/index.ts`, import.meta.url)
    return [...readFileSync(file, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path)
  })
  expect(declared.length).toBeGreaterThan(15)
  expect([...shopRoutes, ...pageKinds.map(({ path }) => `${path}/:slug`)].sort()).toEqual(declared.sort())
})
