import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const server = join(import.meta.dirname, '../server.ts')
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

type Ended = { code: number | null; signal: string | null; printed: string; hasPostgres: boolean }

/** Starts a shop of its own and sends the signal once it has printed `line`. */
async function stopAt(line: string, signal: NodeJS.Signals): Promise<Ended> {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-stop-'))
  folders.push(directory)
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', server], {
    env: { PATH, HOME, NODE_ENV: 'production', DATA_DIR: directory, PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  let isAsked = false
  const read = (chunk: Buffer) => {
    printed += chunk
    if (isAsked || !printed.includes(line)) return
    isAsked = true
    child.kill(signal)
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const [code, ended] = (await once(child, 'close')) as [number | null, string | null]
  return { code, signal: ended, printed, hasPostgres: existsSync(join(directory, 'postgres', 'postmaster.pid')) }
}

test.each<[string, NodeJS.Signals, number]>([
  ['Starting the database …', 'SIGINT', 130],
  ['Applied ', 'SIGTERM', 143],
  ['Filling the demo shop: ', 'SIGINT', 130],
])(
  'asked to end at "%s", the start leaves nothing running and nothing to read',
  async (line, signal, code) => {
    const ended = await stopAt(line, signal)
    expect(ended).toMatchObject({ code, signal: null, hasPostgres: false })
    const lines = ended.printed.trim().split('\n')
    expect(lines.at(-1)).toBe('Stopping …')
    expect(
      lines.filter(
        (each) => !/^(Starting the database …|Applied \d+ migrations|Filling the demo shop: .*|Stopping …)$/.test(each),
      ),
    ).toEqual([])
  },
  180_000,
)
