import { Validator } from '@seriousme/openapi-schema-validator'
import { modelMeta } from '@stoa/db/meta'
import { resolveModules } from '@stoa/kit'
import { expect, test } from 'vitest'
import { modules } from '../src/modules.ts'
import { shopOpenApi } from '../src/plugins/openapi.ts'
import { answerChecker } from './fits-openapi.ts'

const kit = resolveModules(modules, modelMeta)
const document = shopOpenApi(kit)
const text = JSON.stringify(document)

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(text))
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
})

test('it stays small enough to be read by tools', () => {
  expect(text.length).toBeLessThan(800_000)
})

test('every address that can be called is in it', () => {
  const addresses = [...kit.operations.values()].flatMap(({ rest, http }) => rest ?? http ?? [])
  const described = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).flatMap((method) => (method === 'parameters' ? [] : [`${method.toUpperCase()} ${path}`])),
  )
  expect(described.sort()).toEqual(
    addresses.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`).sort(),
  )
  expect(described).toEqual(
    expect.arrayContaining([
      'GET /admin/meta',
      'POST /admin/media',
      'POST /admin/imports/shopify',
      'POST /payments/webhooks/{provider}',
    ]),
  )
})

test('an upload is a form with a file, a webhook is any JSON', () => {
  const bodyOf = (path: string) => (document.paths[path] as { post: { requestBody: object } }).post.requestBody
  expect(bodyOf('/admin/media')).toMatchObject({
    required: true,
    content: { 'multipart/form-data': { schema: { required: ['file'], properties: { file: { format: 'binary' } } } } },
  })
  expect(bodyOf('/payments/webhooks/{provider}')).toEqual({ required: true, content: { 'application/json': {} } })
})

test('the checker of answers finds what does not fit', () => {
  const check = answerChecker(document)
  const answer = { method: 'GET', path: '/shop', status: 200, contentType: 'application/json; charset=utf-8' }
  expect(() => check({ ...answer, body: '{"name": 3}' })).toThrow(/GET \/shop → 200 does not fit: .*currencies/)
  expect(() => check({ ...answer, status: 418, body: '' })).toThrow('GET /shop → 418 is not documented')
  const problem = { method: 'GET', path: '/products/x', status: 404, contentType: 'application/problem+json' }
  expect(() => check({ ...problem, body: '{"code": "OTHER"}' })).toThrow(/does not fit/)
})
