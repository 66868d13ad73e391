import { printSchema, validateSchema } from 'graphql'
import { expect, test } from 'vitest'
import { buildGraphqlSchema } from '../src/graphql/index.ts'
import { resolveModules } from '../src/index.ts'
import { library } from './fixture/library.ts'
import { libraryMeta } from './fixture/library-meta.ts'

test('the schema is valid', () => {
  const schema = buildGraphqlSchema(resolveModules([library], libraryMeta))
  expect(validateSchema(schema)).toEqual([])
  console.log(printSchema(schema))
})
