import { cpSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyBlock } from './docs/apply-guide.ts'
import { guideBlocks, repository } from './docs/guide-blocks.ts'
import { copyProject, type ProjectCopy } from './docs/project-copy.ts'

// Follows docs/guides/customise-the-admin.md to the letter in a copy of the project.

const blocks = guideBlocks('docs/guides/customise-the-admin.md')
const web = 'apps/web'
let project: ProjectCopy

beforeAll(() => {
  project = copyProject()
  for (const part of ['src', 'tsconfig.json', 'package.json'])
    cpSync(join(repository, web, part), join(project.root, web, part), { recursive: true })
  symlinkSync(join(repository, web, 'node_modules'), join(project.root, web, 'node_modules'))
  for (const block of blocks) applyBlock(project.root, block)
}, 60_000)
afterAll(() => project?.remove())

test('a widget and a page are a file and a line each', () => {
  expect(blocks.map(({ language, file }) => [language, file?.split('/').at(-1)])).toEqual([
    ['tsx', 'colour.tsx'],
    ['diff', 'registry.ts'],
    ['tsx', 'collection-form.tsx'],
    ['diff', 'overrides.ts'],
    ['diff', 'index.ts'],
    ['tsx', 'stock-take-page.tsx'],
    ['diff', 'pages.ts'],
  ])
})

test('what the guide writes compiles with the rest of the admin', async () => {
  const compiler = join(repository, 'node_modules/typescript/bin/tsc')
  expect(await project.node([compiler, '--noEmit', '-p', web])).toBe('')
}, 180_000)

test('the declared page passes the checks at boot', async () => {
  const script = `import { resolveModules } from '@stoa/kit'
    import { modelMeta } from '@stoa/db/meta'
    import { modules } from './src/modules.ts'
    const kit = resolveModules(modules, modelMeta)
    console.log(JSON.stringify(kit.modules.flatMap(({ admin }) => admin?.pages ?? []).map(({ path }) => path)))`
  writeFileSync(join(project.root, 'apps/api/list-pages.ts'), script)
  const told = await project.node(['apps/api/list-pages.ts'])
  expect(JSON.parse(told)).toContain('stock-take')
}, 60_000)
