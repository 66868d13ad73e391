import { modelMeta } from '@stoa/db/meta'
import { resolveModules } from '@stoa/kit'
import { declaredTexts } from '@stoa/kit/testing'
import { expect, test } from 'vitest'
import { modules } from '../src/modules.ts'

const kit = resolveModules(modules, modelMeta)

test.each([...kit.translators])(
  'every text of the declarations is said in %s: docs/guides/translate-the-admin.md',
  (_, say) => {
    const missing = [...declaredTexts(kit)].filter(([text]) => !say.knows(text))
    expect(missing.map(([text, place]) => `${place}: ${text}`)).toEqual([])
  },
)
