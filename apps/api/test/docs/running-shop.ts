import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'

export type RunningShop = {
  /** `http://localhost:41234` */
  readonly address: string
  /** Everything the server said, with the passwords it shows once. */
  readonly output: () => string
  stop(): Promise<void>
}

/** The real server as a process of its own, on a free port, as soon as it says that the shop is open. */
export async function startShop(root: string, environment: Record<string, string>): Promise<RunningShop> {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'apps/api/src/server.ts')],
    { env: { PATH: process.env.PATH, PORT: String(port), ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let output = ''
  const open = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (output.includes('Stoa is open')) resolve()
      })
    child.once('close', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)))
  })
  await open
  return {
    address: `http://localhost:${port}`,
    output: () => output,
    stop: async () => {
      const closed = once(child, 'close')
      child.kill('SIGTERM')
      await closed
    },
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
