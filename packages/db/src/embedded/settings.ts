import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'

/** What is remembered beside the data, readable by its owner only. */
export type Settings = { password: string; port: number }

const fileOf = (directory: string) => `${directory}.json`

/** Reads what was remembered, or makes a password. */
export function readSettings(directory: string): Settings {
  const file = fileOf(directory)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Settings
  return { password: randomBytes(24).toString('base64url'), port: 0 }
}

export function writeSettings(directory: string, settings: Settings): void {
  writeFileSync(fileOf(directory), `${JSON.stringify(settings)}\n`, { mode: 0o600 })
}

/** The wanted port where it is free, else any free one of the loopback interface. */
export async function freePort(wanted: number): Promise<number> {
  return (await listenOnce(wanted)) ?? (await listenOnce(0))!
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })
}
