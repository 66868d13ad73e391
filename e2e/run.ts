import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './find-chromium.ts'

// Says how to get a browser where there is none; otherwise runs the journeys and passes their exit code on.
const chromium = findChromium()
if (chromium === null || !existsSync(chromium)) {
  console.error(
    'No Chromium found. Install one (Debian: apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm run e2e',
  )
  process.exitCode = 1
} else {
  const child = spawn('playwright', ['test', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: chromium },
  })
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
