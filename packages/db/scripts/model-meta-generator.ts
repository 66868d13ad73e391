import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import helper from '@prisma/generator-helper' // CommonJS: no named exports
import { schemaMeta } from './model-meta.ts'

/** Run by `prisma generate`: writes `model-meta.ts` into the generator's output folder. */
helper.generatorHandler({
  onManifest: () => ({ prettyName: 'model metadata', defaultOutput: '../generated' }),
  onGenerate: async ({ dmmf, generator }) => {
    const folder = generator.output?.value
    if (!folder) throw new Error('The generator "meta" needs an output folder')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'model-meta.ts'), sourceOf(schemaMeta(dmmf.datamodel)))
  },
})

const sourceOf = (meta: object): string => `// Generated from prisma/schema; do not edit.
import type { SchemaMeta } from '@stoa/kit/model-meta'

export const modelMeta = ${JSON.stringify(meta, null, 2)} as const satisfies SchemaMeta

/** The name of a model. */
export type ModelName = keyof typeof modelMeta
`
