import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { DemoCredentials } from '../seed/index.ts'

/** What the child tells, step by step and at the end. */
export type SeedMessage = { readonly step: string } | { readonly credentials: DemoCredentials | null }

const script = join(import.meta.dirname, '../seed-demo.ts')

export type SeedInChildOptions = {
  readonly onProgress: (step: string) => void
  /** Ends the child; what it had not committed is rolled back, and the next start fills the shop anew. */
  readonly stopping: AbortSignal
}

/**
 * Fills the demo shop in a process of its own: encoding its pictures takes a gigabyte of memory, which a server would hold
 * for the rest of its life. Rejects once the child has ended without having told the credentials; it prints the reason itself.
 */
export function seedInChild(
  databaseUrl: string,
  { onProgress, stopping }: SeedInChildOptions,
): Promise<DemoCredentials | null> {
  return new Promise((resolve, reject) => {
    stopping.throwIfAborted()
    let credentials: DemoCredentials | null | undefined
    const child = fork(script, { env: { ...process.env, DATABASE_URL: databaseUrl } })
    const end = () => void child.kill()
    stopping.addEventListener('abort', end)
    child.on('message', (message: SeedMessage) => {
      if ('step' in message) onProgress(message.step)
      else credentials = message.credentials
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      stopping.removeEventListener('abort', end)
      if (code === 0 && credentials !== undefined) resolve(credentials)
      else reject(new Error(`Filling the demo shop ended early (${signal ?? code})`))
    })
  })
}
