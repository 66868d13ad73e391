import autocannon from 'autocannon'
import type { Turn } from './figures.ts'
import type { Server } from './server-process.ts'

export type Request = {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type LoadOptions = { readonly seconds: number; readonly connections: number }

/** Milliseconds after which an answer counts as missing. */
const TIMEOUT_SECONDS = 10

/** Sends the requests in turn over all connections for some seconds. Throws where an answer is not 200: it would not be the work that is measured. */
export async function load(
  server: Server,
  requests: readonly Request[],
  { seconds, connections }: LoadOptions,
): Promise<Turn> {
  const latencies: number[] = []
  const unexpected = new Map<number, number>()
  const cpuBefore = server.cpuMicros()
  const startedAt = performance.now()
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url: server.origin,
        connections,
        duration: seconds,
        timeout: TIMEOUT_SECONDS,
        requests: requests.map((request) => ({ method: 'GET', ...request })),
      },
      (error, result) => {
        if (error) reject(error)
        else if (result.errors > 0) reject(new Error(`${server.name}: ${result.errors} requests failed`))
        else resolve()
      },
    )
    instance.on('response', (_client, status, _bytes, milliseconds) => {
      if (status === 200) latencies.push(milliseconds)
      else unexpected.set(status, (unexpected.get(status) ?? 0) + 1)
    })
  })
  const elapsed = (performance.now() - startedAt) / 1000
  for (const [status, times] of unexpected)
    throw new Error(`${server.name} answered ${requests[0]?.path} ${times} times with ${status}`)
  const cpuAfter = server.cpuMicros()
  return {
    requests: latencies.length,
    seconds: elapsed,
    latencies,
    cpuMicros: cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore,
  }
}
