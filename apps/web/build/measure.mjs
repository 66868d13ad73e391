// Prints what each storefront page downloads before it is usable, and fails when a page is over its budget.
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'

const budget = 90_000
/** What stands around a page is fetched beside it and counts as its own. */
const shellsOf = (page) => {
  if (page.endsWith('/checkout.tsx')) return ['checkout']
  return /\/account\/(?!login|register)/.test(page) ? ['account'] : []
}
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8'))
const sizes = new Map()

async function gzipped(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length)
  return sizes.get(file)
}

function collect(key, found = { js: new Set(), css: new Set() }) {
  const chunk = manifest[key]
  if (found.js.has(chunk.file)) return found
  found.js.add(chunk.file)
  for (const css of chunk.css ?? []) found.css.add(css)
  for (const next of chunk.imports ?? []) collect(next, found)
  return found
}

const total = async (files) => (await Promise.all([...files].map(gzipped))).reduce((sum, size) => sum + size, 0)

const pages = ['src/routes/storefront/not-found.tsx']
for (const folder of ['src/routes/storefront', 'src/routes/account']) {
  const table = await readFile(new URL(`../${folder}/index.ts`, import.meta.url), 'utf8')
  for (const [, file] of table.matchAll(/import\('\.\/([\w-]+\.tsx)'\)/g)) pages.push(`${folder}/${file}`)
}

let over = false
for (const key of pages) {
  const parts = ['index.html', ...shellsOf(key).map((shell) => `src/app/${shell}-shell.tsx`), key]
  const found = parts.reduce((sofar, part) => collect(part, sofar), undefined)
  const js = await total(found.js)
  over ||= js > budget
  const files = `${found.js.size} js, ${found.css.size} css`
  process.stdout.write(
    `${js > budget ? 'OVER ' : '     '}${key.padEnd(44)} js ${js} css ${await total(found.css)} (${files})\n`,
  )
}
if (over) process.exitCode = 1
