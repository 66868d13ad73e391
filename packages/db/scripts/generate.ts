import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

const packageFolder = join(import.meta.dirname, '..')

/** Each schema folder with the folder its generators write to; the fixture is the small schema this package tests with. */
const targets = [
  { schema: '../../prisma/schema', output: 'generated' },
  { schema: 'test/fixture/schema', output: 'generated/fixture' },
].map(({ schema, output }) => ({ schema: join(packageFolder, schema), output: join(packageFolder, output) }))

/** Everything the output depends on; a version change of Prisma comes with a change of package.json. */
function hashOf(schema: string): string {
  const files = [
    ...globSync('**/*.prisma', { cwd: schema }).map((file) => join(schema, file)),
    ...globSync('scripts/*.ts', { cwd: packageFolder }).map((file) => join(packageFolder, file)),
    join(packageFolder, 'package.json'),
  ].sort()
  const hash = createHash('sha256')
  for (const file of files)
    hash.update(file.slice(packageFolder.length)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function runPrisma(schema: string): void {
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js')
  const result = spawnSync(process.execPath, [prisma, 'generate', '--schema', schema], {
    cwd: packageFolder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: dirname(process.execPath) + delimiter + process.env.PATH, // our generator is started as `node …`
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, // any existing file: generate never runs it, but would download it
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  })
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout}${result.stderr}`)
    process.exit(result.status ?? 1)
  }
}

for (const { schema, output } of targets) {
  if (!existsSync(schema)) continue // a deployed copy leaves the fixture out
  const stamp = join(output, '.stamp')
  const hash = hashOf(schema)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue
  runPrisma(schema)
  mkdirSync(output, { recursive: true })
  writeFileSync(stamp, hash)
}
