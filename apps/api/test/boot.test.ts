import { modelMeta } from '@stoa/db/meta'
import { resolveModules } from '@stoa/kit'
import { buildGraphqlSchema } from '@stoa/kit/graphql'
import { expect, test } from 'vitest'
import { modules } from '../src/modules.ts'
import { shopOpenApi } from '../src/plugins/openapi.ts'

const kit = resolveModules(modules, modelMeta)

test('the declarations hold against the schema', () => {
  expect(kit.operations.size).toBeGreaterThan(100)
})

test('every door can be built from them', () => {
  expect(Object.keys(buildGraphqlSchema(kit).getQueryType()?.getFields() ?? {})).toContain('products')
  expect(Object.keys(shopOpenApi(kit).paths)).toContain('/products')
})
