import { spawn } from 'node:child_process'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../src/main.ts')

export type CommandResult = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Runs the real command line as a process of its own, with nobody to answer its questions. */
export function runStoa(args: readonly string[], environment: Record<string, string> = {}): Promise<CommandResult> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      SECRET_KEY: 'a secret that only the tests know, so there',
      LOG_LEVEL: 'silent',
      ...environment,
    },
  })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...output }))
  })
}
