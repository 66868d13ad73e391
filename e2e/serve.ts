import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { credentialsFile, keepsServer } from './environment.ts'

// Runs the real server and keeps the passwords it shows once, as a person would.
const server = join(import.meta.dirname, '../apps/api/src/server.ts')
const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', server], {
  stdio: ['ignore', 'pipe', 'inherit'],
})

let printed = ''
child.stdout.on('data', (chunk: Buffer) => {
  process.stdout.write(chunk)
  printed += chunk
  const lines = [...printed.matchAll(/^ {2}(Admin|Customer) +(\S+@\S+) +(\S+)$/gm)]
  const accounts = lines.map(([, who, email, password]) => [who?.toLowerCase(), { email, password }])
  if (accounts.length === 2) writeFileSync(credentialsFile, JSON.stringify(Object.fromEntries(accounts)))
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => {
  if (!keepsServer) rmSync(dirname(credentialsFile), { recursive: true, force: true })
  process.exit(code ?? 1)
})
