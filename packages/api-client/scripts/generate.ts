import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'

// Writes the types of every operation from openapi.json. With --check nothing is written; the exit code tells whether the
// committed file is that.

const folder = join(import.meta.dirname, '..')
const file = join(folder, 'src/generated/openapi.ts')
const source = await readFile(join(folder, '../../apps/api/generated/openapi.json'), 'utf8')

// Pattern properties become an index signature, which no number beside it fits; `endpoints.ts` types such keys itself.
const description = JSON.parse(source, (key, value: unknown) => (key === 'patternProperties' ? undefined : value))

// A default is what the server takes where nothing is sent: to callers the member stays optional.
const text = astToString(await openapiTS(description, { defaultNonNullable: false }))
const committed = await readFile(file, 'utf8').catch(() => null)
if (committed !== text && process.argv.includes('--check')) {
  console.error(
    'packages/api-client/src/generated/openapi.ts is not what openapi.json gives. Run npm run generate and commit it.',
  )
  process.exitCode = 1
} else if (committed !== text) {
  await writeFile(file, text)
  console.log('wrote packages/api-client/src/generated/openapi.ts')
}
