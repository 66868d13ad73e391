import { readdirSync, readFileSync } from 'node:fs'
import { operationsWithoutSample, samplesWithoutOperation } from '@stoa/kit/testing'
import { expect, test } from 'vitest'
import { kit, useConformance } from './conformance/conformance-of.ts'

const options = useConformance()

test('every operation that a request can call has a sample', () => {
  // They take and give files, signed bytes and a stream without end: see exchange.test.ts, uploads.test.ts, webhooks in
  // bad-input.test.ts and live.test.ts.
  const files = operationsWithoutSample(options).filter((name) => !name.endsWith('.export'))
  expect(files).toEqual([
    'admin.watch',
    'fileImport.check',
    'fileImport.inspect',
    'import.shopify',
    'media.replace',
    'media.upload',
    'payment.webhook',
  ])
  expect(samplesWithoutOperation(options)).toEqual([])
})

test.each(['conformance', 'bad-input'])('every module with operations is run by one of the %s files', (kind) => {
  const named = readdirSync(import.meta.dirname)
    .filter((name) => name.startsWith(`${kind}-`) && !name.startsWith(`${kind}-of-requests`))
    .flatMap((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8').match(/(?<=')[a-z]+(?=')/g) ?? [])
  expect(named.sort()).toEqual([...new Set([...kit.operations.values()].map((operation) => operation.module))].sort())
})
