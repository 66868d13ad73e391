import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findCycles } from './cycles.ts'
import { type Edge, readEdges } from './import-graph.ts'
import { violationsOf } from './violations.ts'

const surroundings = {
  moduleOrder: ['catalog', 'cart', 'orders'],
  doors: new Set([
    '@stoa/kernel',
    '@stoa/kit',
    '@stoa/kit/rest',
    '@stoa/kit/model-meta',
    '@stoa/db',
    '@stoa/api-client',
  ]),
}

function rulesBroken(from: string, to: string, more: Partial<Edge> = {}): string[] {
  const edge = { from, to, line: 1, isType: false, isStar: false, ...more }
  return violationsOf([edge], surroundings).map(({ rule }) => rule)
}

const api = 'apps/api/src'
const web = 'apps/web/src'

test.each([
  ['packages/kernel/src/ids.ts', 'npm:uuid', 'kernel-alone'],
  ['packages/kit/src/resolve/a.ts', 'packages/kit/src/rest/b.ts', 'kit-core'],
  ['packages/kit/src/admin/a.ts', 'npm:fastify', 'kit-fastify'],
  ['packages/kit/src/rest/a.ts', 'npm:graphql', 'kit-graphql'],
  ['packages/kit/src/rest/a.ts', '@stoa/db', 'kit-generic'],
  ['packages/db/src/a.ts', '@stoa/kit', 'db-below-the-shop'],
  [`${api}/modules/orders/domain/a.ts`, 'node:fs', 'domain-pure'],
  [`${api}/modules/orders/place-order.ts`, 'npm:@fastify/cookie', 'modules-no-http'],
  [`${api}/modules/orders/place-order.ts`, `${api}/platform/mailer.ts`, 'modules-no-adapters'],
  [`${api}/modules/orders/place-order.ts`, `${api}/modules/cart/price.ts`, 'modules-front-door'],
  [`${api}/modules/cart/add.ts`, `${api}/modules/orders/index.ts`, 'modules-downwards'],
  [`${api}/platform/mailer.ts`, `${api}/modules/cart/index.ts`, 'platform-below-modules'],
  [`${api}/plugins/rest.ts`, `${api}/modules/cart/price.ts`, 'plugins-no-inner-files'],
  [`${api}/plugins/rest.ts`, `${api}/core.ts`, 'assembly-on-top'],
  [`${web}/lib/api.ts`, '@stoa/db', 'web-only-the-api'],
  [`${web}/lib/api.ts`, 'npm:graphql', 'graphql-only-in-graphiql'],
  [`${web}/features/cart/a.ts`, `${web}/features/orders/b.ts`, 'features-apart'],
  [`${web}/admin/list.tsx`, `${web}/features/cart/a.ts`, 'admin-generic'],
  [`${web}/ui/button.tsx`, 'npm:@tanstack/react-query', 'ui-shows-data'],
  [`${web}/ui/button.tsx`, `${web}/admin/list.tsx`, 'ui-below-pages'],
  [`${web}/lib/format.ts`, `${web}/ui/button.tsx`, 'lib-below-ui'],
  [`${api}/modules/cart/add.ts`, '@stoa/kernel/src/ids.ts', 'no-deep-imports'],
  [`${api}/app.ts`, 'packages/kernel/src/ids.ts', 'no-deep-imports'],
])('%s must not import %s', (from, to, rule) => {
  expect(rulesBroken(from, to)).toEqual([rule])
})

test.each([
  ['packages/kernel/src/ids.test.ts', 'npm:vitest'],
  ['packages/kit/src/rest/a.ts', 'npm:fastify'],
  ['packages/kit/src/resolve/a.ts', '@stoa/kernel'],
  [`${api}/modules/orders/domain/a.ts`, `${api}/modules/orders/domain/b.ts`],
  [`${api}/modules/orders/place-order.ts`, `${api}/modules/cart/index.ts`],
  [`${api}/modules/orders/webhook.http.ts`, 'npm:fastify'],
  [`${api}/server.ts`, `${api}/app.ts`],
  [`${api}/plugins/rest.ts`, `${api}/modules/orders/webhook.http.ts`],
  ['packages/kit/test/open.ts', 'packages/db/src/client.ts'],
  [`${web}/features/cart/a.ts`, `${web}/features/cart/b.ts`],
  [`${web}/graphiql/a.ts`, 'npm:graphql'],
  [`${web}/features/cart/a.ts`, '@stoa/api-client'],
])('%s may import %s', (from, to) => {
  expect(rulesBroken(from, to)).toEqual([])
})

test('export * is refused, and types of the assembly are not', () => {
  expect(rulesBroken(`${web}/lib/a.ts`, `${web}/lib/b.ts`, { isStar: true })).toEqual(['no-star'])
  expect(rulesBroken(`${api}/plugins/rest.ts`, `${api}/core.ts`, { isType: true })).toEqual([])
})

test('finds a cycle of any length once, and none in a diamond', () => {
  const edges = (...pairs: string[]) => pairs.map((pair) => ({ from: pair[0]!, to: pair[1]! }))
  expect(findCycles(edges('ab', 'bc', 'cd', 'db'))).toEqual([['b', 'c', 'd']])
  expect(findCycles(edges('aa'))).toEqual([['a']])
  expect(findCycles(edges('ab', 'ac', 'bd', 'cd'))).toEqual([])
})

test('reads imports of every kind from a real file', () => {
  const root = join(import.meta.dirname, '../../..')
  const file = 'packages/tooling/src/import-graph.ts'
  const found = readEdges(root, [file, 'packages/tooling/src/violations.ts'])
  expect(found.map(({ to, isType }) => `${to}${isType ? ' (type)' : ''}`)).toEqual([
    'node:fs',
    'node:path',
    'npm:oxc-parser',
    'packages/tooling/src/cycles.ts',
    'packages/tooling/src/import-graph.ts (type)',
    'packages/tooling/src/import-rules.ts',
  ])
  expect(found[0]).toEqual({ from: file, line: 1, to: 'node:fs', isType: false, isStar: false })
})
