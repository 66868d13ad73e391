import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { modelMeta } from '@stoa/db/meta'
import { resolveModules } from '@stoa/kit'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'
import { modules } from './modules.ts'
import { openPostgres, StartError } from './process/open-postgres.ts'

describe('what is not valid is refused', () => {
  test.each([
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.0/0'],
    ['TRUST_PROXY', '10.0.0.0/8/8'],
    ['TRUST_PROXY', 'loopback, proxy.example'],
    ['DEFAULT_CURRENCY', 'QQQ'],
    ['DEFAULT_CURRENCY', 'eur'],
    ['MAIL_FROM', 'Stoa Supply'],
    ['MAIL_FROM', 'Stoa Supply shop@stoa.example'],
    ['PUBLIC_URL', 'ftp://shop.example'],
    ['PUBLIC_URL', 'https://shop.example/shop'],
    ['PUBLIC_URL', 'https://shop.example/?a'],
    ['PUBLIC_URL', 'shop.example'],
    ['THROTTLE_RATES', 'login=often'],
    ['THROTTLE_RATES', 'toString=1/minute'],
    ['SEED_DEMO', 'maybe'],
  ])('%s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError)
    expect(() => readConfig({ [name]: value })).toThrow(`\n  ${name}: `)
  })

  test('all of it together', () => {
    const mistakes = { TRUST_PROXY: 'x', DEFAULT_CURRENCY: 'x', MAIL_FROM: 'x', PUBLIC_URL: 'x', PORT: 'x' }
    for (const name of Object.keys(mistakes)) expect(() => readConfig(mistakes)).toThrow(`\n  ${name}: `)
  })

  test('a scope that does not exist, with the one that was meant', () => {
    expect(() => readConfig({ THROTTLE_RATES: 'chekout=1/minute' })).toThrow('Did you mean "checkout"?')
  })
})

describe('what is valid is taken', () => {
  test.each([
    ['TRUST_PROXY', 'loopback, 10.0.0.0/8, ::1, fd00::/8, uniquelocal'],
    ['DEFAULT_CURRENCY', 'JPY'],
    ['MAIL_FROM', 'shop@stoa.example'],
    ['PUBLIC_URL', 'https://shop.example:8443/'],
    ['THROTTLE_RATES', 'login=5/minute, anon=600/minute'],
  ])('%s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).not.toThrow()
  })

  test('every scope that an operation counts in has a limit that can be changed', () => {
    const limited = Object.keys(readConfig({}).rates)
    for (const { throttle } of resolveModules(modules, modelMeta).operations.values())
      expect(limited).toEqual(expect.arrayContaining([...throttle]))
  })
})

describe('the demo, the test payments and the mailbox', () => {
  const switches = (environment: Record<string, string>) => {
    const { seedsDemo, hasTestPayments, hasMailbox } = readConfig(environment)
    return [seedsDemo, hasTestPayments, hasMailbox]
  }

  test('are there on this machine, and off where the shop is public', () => {
    expect(switches({})).toEqual([true, true, true])
    expect(switches({ PUBLIC_URL: 'http://127.0.0.1:8080' })).toEqual([true, true, true])
    expect(switches({ PUBLIC_URL: 'https://shop.example' })).toEqual([false, false, false])
    expect(switches({ HOST: '::1' })).toEqual([true, true, true])
    expect(switches({ HOST: '0.0.0.0' })).toEqual([false, false, false])
  })
  test('are what they are set to', () => {
    const all = (value: string) => ({ SEED_DEMO: value, TEST_PAYMENTS: value, DEV_MAILBOX: value })
    expect(switches({ PUBLIC_URL: 'https://shop.example', ...all('1') })).toEqual([true, true, true])
    expect(switches(all('false'))).toEqual([false, false, false])
  })
})

test('a DATA_DIR that is a file, or lies below one, is told in a sentence', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'stoa-config-')), 'file')
  writeFileSync(file, '')
  for (const DATA_DIR of [file, join(file, 'below')]) {
    const opening = openPostgres(readConfig({ DATA_DIR }))
    await expect(opening).rejects.toThrow(StartError)
    await expect(opening).rejects.toThrow(`DATA_DIR: cannot make the directory ${DATA_DIR} (a file is in its way)`)
  }
})
