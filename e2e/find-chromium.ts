import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser named by CHROMIUM, or the first of the usual places. */
export function findChromium(): string | null {
  return process.env.CHROMIUM ?? usual.find((path) => existsSync(path)) ?? null
}
