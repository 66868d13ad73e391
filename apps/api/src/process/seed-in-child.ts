import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { DemoCredentials } from '../seed/index.ts'

/** What the child tells, step by step and at the end. */
export type SeedMessage = { readonly step: string } | { readonly credentials: DemoCredentials | null }

const script = join(import.meta.dirname, '../seed-demo.ts')

/**
 * Fills the demo shop in a process of its own: encoding its pictures takes a gigabyte of memory, which a server would hold
 * for the rest of its life. Rejects where the child ends without having told the credentials; it prints the reason itself.
 */
export function seedInChild(databaseUrl: string, onProgress: (step: string) => void): Promise<DemoCredentials | null> {
  return new Promise((resolve, reject) => {
    let credentials: DemoCredentials | null | undefined
    const child = fork(script, { env: { ...process.env, DATABASE_URL: databaseUrl } })
    child.on('message', (message: SeedMessage) => {
      if ('step' in message) onProgress(message.step)
      else credentials = message.credentials
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0 && credentials !== undefined) resolve(credentials)
      else reject(new Error(`Filling the demo shop ended early (${signal ?? code})`))
    })
  })
}
