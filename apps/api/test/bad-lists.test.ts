import type { ResolvedExposure, ResolvedOperation } from '@stoa/kit'
import { beforeAll, describe, expect, test } from 'vitest'
import { kit, useWorld } from './conformance/conformance-of.ts'
import { expectProblem } from './conformance/expect-problem.ts'
import { fingerprintAll } from './conformance/fingerprint-all.ts'

const world = useWorld()
const lists = [...kit.operations.values()].flatMap((operation) => {
  const { target } = operation
  return target.kind === 'crud' && target.verb === 'list' ? [[operation.name, operation, target.exposure] as const] : []
})

let before = ''
beforeAll(async () => {
  before = await fingerprintAll(world())
})

const ask = (operation: ResolvedOperation, query: string) => {
  const { access } = operation
  const request = { method: 'GET', url: `/api/v1${operation.rest?.path}?${query}`, headers: {} }
  return access.kind === 'permission'
    ? world().send('permitted', access.code, request)
    : world().send('owner', null, request)
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Query → the parameter that must be named. */
function badQueries(exposure: ResolvedExposure): [string, string][] {
  const [order] = Object.keys(exposure.orders)
  const filters = Object.values(exposure.filters).filter((filter) => !filter.isKeyed && filter.lookups.length > 0)
  return [
    ...['0', '-1', '101', 'abc', '1e2', '1.5', '', '99999999999999999999', '%00'].map((limit): [string, string] => [
      `limit=${limit}`,
      'limit',
    ]),
    ...[
      'nonsense',
      'e30',
      base64([]),
      base64(['-x', 0, 'y']),
      base64({}),
      base64([null, null]),
      '%00',
      '%ff',
      'x'.repeat(5000),
    ].map((cursor): [string, string] => [`cursor=${cursor}`, 'cursor']),
    ...(order
      ? ([[`ordering=${order}&cursor=${base64([`${order},-id`, 0, {}, []])}`, 'cursor']] as [string, string][])
      : []),
    ['ordering=nonsense', 'ordering'],
    [`ordering=--${order ?? 'id'}`, 'ordering'],
    ['ordering=name;DROP TABLE', 'ordering'],
    ['fields=nonsense', 'fields'],
    ['fields=__proto__', 'fields'],
    ['fields=passwordHash', 'fields'],
    ['include=nonsense', 'include'],
    ['include=a.b.c.d.e.f', 'include'],
    ['count=many', 'count'],
    [`q=${'x'.repeat(201)}`, 'q'],
    ['q=a%00b', 'q'],
    ['nonsense=1', 'nonsense'],
    ['constructor=1', 'constructor'],
    ['__proto__=1', '__proto__'],
    ['passwordHash__startswith=a', 'passwordHash__startswith'],
    ['limit=1&limit=2', 'limit'],
    ...(exposure.audience === 'admin'
      ? (['0', '-1', 'x', '999999999'].map((page) => [`page=${page}`, 'page']) as [string, string][])
      : ([['page=1', 'page']] as [string, string][])),
    ...filters.flatMap((filter) => {
      const name = filter.name
      const values: Record<string, string[]> = {
        integer: ['x', '1.5', '99999999999999999999', '', '%00', '1;DROP'],
        boolean: ['maybe', '2', '', '%00'],
        dateTime: ['yesterday', '2026-13-01', '2026-02-30', '2026-02-30T99:00', '12', '%00'],
        uuid: ['x', "'", '', '%00', '123'],
        enum: ['nonsense', '', '%00'],
        string: ['%00'],
        decimal: ['x', '1e5', '%00'],
      }
      return [
        ...(values[filter.type.id] ?? []).map((value): [string, string] => [`${name}=${value}`, name]),
        [`${name}__nonsense=1`, `${name}__nonsense`] as [string, string],
        ...(filter.lookups.includes('range') ? [[`${name}__range=1`, `${name}__range`] as [string, string]] : []),
        ...(filter.lookups.includes('isnull')
          ? [[`${name}__isnull=maybe`, `${name}__isnull`] as [string, string]]
          : []),
        ...(filter.lookups.includes('in')
          ? [[`${name}__in=${Array.from({ length: 201 }, (_, at) => at).join(',')}`, `${name}__in`] as [string, string]]
          : []),
      ]
    }),
  ]
}

describe.each(lists)('%s', (_name, operation, exposure) => {
  test('names every parameter that is wrong', async () => {
    for (const [query, path] of badQueries(exposure)) {
      const reply = await ask(operation, query)
      const problem = expectProblem(reply, query.slice(0, 200))
      expect([query.slice(0, 200), problem.code, problem.errors.map((error) => error.path)]).toEqual([
        query.slice(0, 200),
        'VALIDATION_FAILED',
        expect.arrayContaining([path]),
      ])
    }
  })

  test('says which name was meant', async () => {
    for (const filter of Object.keys(exposure.filters).filter((name) => name.length > 4 && !name.includes('__'))) {
      const problem = expectProblem(await ask(operation, `${filter.slice(0, -1)}=1`), filter)
      expect(problem.errors[0]?.message).toContain('Did you mean')
    }
  })
})

test('none of them changed anything', async () => {
  expect(await fingerprintAll(world())).toBe(before)
})
