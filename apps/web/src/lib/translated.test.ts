import { afterEach, expect, test, vi } from 'vitest'
import { messages } from './i18n.ts'
import { speak, translated } from './translated.ts'

const source = { hello: 'Hello {name}', rows: { one: '{count} row', other: '{count} rows' } }

const speakOn = (lang: string) => vi.stubGlobal('document', { documentElement: { lang } })
afterEach(() => {
  vi.unstubAllGlobals()
  speak({})
})

test('fills in values and chooses the form by the count', () => {
  const t = messages(source)
  expect([t('hello', { name: 'Ada' }), t('rows', { count: 1 }), t('rows', { count: 2 })]).toEqual([
    'Hello Ada',
    '1 row',
    '2 rows',
  ])
})

test('says it in the language of the page, where that one was given', () => {
  const t = translated('greetings', source)
  speakOn('de')
  expect(t('hello', { name: 'Ada' })).toBe('Hello Ada')
  speak({ greetings: { hello: 'Hallo {name}', rows: { one: '{count} Zeile', other: '{count} Zeilen' } } })
  expect([t('hello', { name: 'Ada' }), t('rows', { count: 1 }), t('rows', { count: 0 })]).toEqual([
    'Hallo Ada',
    '1 Zeile',
    '0 Zeilen',
  ])
  speakOn('en')
  expect(t('rows', { count: 2 })).toBe('2 rows')
})

test('a catalogue without a name is English everywhere, and so is a text that is missing', () => {
  speakOn('de')
  speak({ greetings: { hello: 'Hallo {name}' } })
  expect([messages(source)('hello', { name: 'Ada' }), translated('greetings', source)('rows', { count: 2 })]).toEqual([
    'Hello Ada',
    '2 rows',
  ])
})
