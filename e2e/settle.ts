import { setTimeout as pause } from 'node:timers/promises'
import type { Page, Request } from '@playwright/test'

const underWay = new WeakMap<Page, Set<Request>>()

/** The stream of news never ends, and must not be waited for. */
const isStream = (request: Request) => request.url().includes('/api/v1/admin/live')

/** Keeps count of a page's requests, from before its first one. */
export function watchRequests(page: Page): void {
  const requests = new Set<Request>()
  underWay.set(page, requests)
  page.on('request', (request) => {
    if (!isStream(request)) requests.add(request)
  })
  for (const event of ['requestfinished', 'requestfailed'] as const)
    page.on(event as 'requestfinished', (request) => requests.delete(request))
}

const QUIET_MS = 400
const STEP_MS = 50

/** Until nothing has been asked of the server for a moment. The test's own limit ends it where that never comes. */
export async function settle(page: Page): Promise<void> {
  const requests = underWay.get(page)
  if (!requests) throw new Error('The requests of this page are not watched')
  await page.waitForLoadState('load')
  for (let quiet = 0; quiet < QUIET_MS; quiet = requests.size === 0 ? quiet + STEP_MS : 0) await pause(STEP_MS)
}
