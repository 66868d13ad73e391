import { startTestServer } from './test-server.ts'

let users = 0
let stop: Promise<() => Promise<void>> | undefined

/** Vitest calls this for each project that names it, all in one process: they share one server. */
export default async function setup(): Promise<() => Promise<void>> {
  users += 1
  stop ??= startTestServer()
  await stop
  return async () => {
    users -= 1
    if (users === 0) await (await stop)?.()
  }
}
