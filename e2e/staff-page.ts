import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { watchRequests } from './settle.ts'

const password = 'a quiet colonnade at noon'

/** Staff with a group of these permissions, logged in on a page of their own. */
export async function staffPage(page: Page, browser: Browser, permissions: string[]): Promise<Page> {
  if (!page.url().includes('/admin')) await page.goto('/admin')
  const mark = randomUUID().slice(0, 6)
  const { accessToken } = await (await page.request.post('/api/v1/auth/refresh', { data: {} })).json()
  const headers = { authorization: `Bearer ${accessToken}` }
  const ids: string[] = []
  for (const code of permissions) {
    const listed = await page.request.get('/api/v1/admin/permissions', { headers, params: { q: code, limit: 100 } })
    const found = (await listed.json()).data.find((each: { code: string }) => each.code === code)
    expect(found, code).toBeDefined()
    ids.push(found.id)
  }
  const email = `sam-${mark}@example.com`
  const made = await page.request.post('/api/v1/admin/users', {
    headers,
    data: { email, isStaff: true, permissions: ids.map((permissionId) => ({ permissionId })) },
  })
  expect(made.status(), await made.text()).toBe(201)
  const { id } = await made.json()
  const set = await page.request.post(`/api/v1/admin/users/${id}/set-password`, { headers, data: { password } })
  expect(set.ok(), await set.text()).toBe(true)
  const theirs = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage()
  watchRequests(theirs)
  await theirs.goto('/admin')
  await theirs.getByLabel('Email').fill(email)
  await theirs.getByLabel('Password', { exact: true }).fill(password)
  await theirs.getByRole('button', { name: 'Log in' }).click()
  await expect(theirs.getByRole('navigation', { name: 'Modules' })).toBeVisible()
  return theirs
}
