import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { modelMeta } from '@stoa/db/meta'
import { resolveModules } from '@stoa/kit'
import { buildGraphqlSchema } from '@stoa/kit/graphql'
import { printSchema } from 'graphql'
import { modules } from '../src/modules.ts'
import { documentedErrors } from '../src/plugins/error-reference.ts'
import { shopOpenApi } from '../src/plugins/openapi.ts'
import { formatJson } from './format-json.ts'

// Writes what the declarations make of themselves: openapi.json, schema.graphql, permissions.json and the list of error
// codes. With --check nothing is written; the exit code tells whether the committed files are those.

const kit = resolveModules(modules, modelMeta)
const root = join(import.meta.dirname, '../../..')

const artefacts: Readonly<Record<string, string>> = {
  'apps/api/generated/openapi.json': `${formatJson(shopOpenApi(kit))}\n`,
  'apps/api/generated/schema.graphql': `${printSchema(buildGraphqlSchema(kit))}\n`,
  'apps/api/generated/permissions.json': `${JSON.stringify(kit.permissions, null, 2)}\n`,
  'docs/reference/errors.md': errorReference(),
}

function errorReference(): string {
  const rows = documentedErrors(kit).map(
    (error) => `| <a id="${error.code}"></a>\`${error.code}\` | ${error.status} | ${error.title} |`,
  )
  return `# Error codes\n\nEvery failure is a problem document (RFC 9457) with one of these codes; GraphQL errors carry it in \`extensions.code\`.\n\n| code | status | meaning |\n|---|---|---|\n${rows.join('\n')}\n`
}

const isCheck = process.argv.includes('--check')
for (const [file, text] of Object.entries(artefacts)) {
  const path = join(root, file)
  const committed = await readFile(path, 'utf8').catch(() => null)
  if (committed === text) continue
  if (isCheck) {
    console.error(`${file} is not what the declarations give. Run npm run generate and commit it.`)
    process.exitCode = 1
  } else {
    await writeFile(path, text)
    console.log(`wrote ${file}`)
  }
}
