import type { Server } from './server-process.ts'
import { admin } from './shop-database.ts'

/** An access token of the shop's administrator. */
export async function logIn(server: Server): Promise<string> {
  const answer = await fetch(`${server.origin}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  })
  if (!answer.ok) throw new Error(`${server.name} refused the administrator: ${await answer.text()}`)
  return ((await answer.json()) as { accessToken: string }).accessToken
}
