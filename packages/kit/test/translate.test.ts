import { AppError } from '@stoa/kernel'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createTranslate, localeOf, systemText, translateError } from '../src/index.ts'
import { spokenBy } from '../src/translations/system-text.ts'
import { translateMeta } from '../src/translations/translate-meta.ts'

const say = createTranslate({
  Brand: 'Marke',
  Name: 'Name',
  Required: 'Pflichtfeld',
  'Not found': 'Nicht gefunden',
  'There is no such {@thing}.': '{@thing} nicht gefunden.',
  'There is nothing here.': 'Hier ist nichts.',
  'At most {max} characters': 'Höchstens {max} Zeichen',
  '{@path}: {@message}': '{@path}: {@message}',
  '{@sentence} Did you mean "{name}"?': '{@sentence} War „{name}“ gemeint?',
  '"{key}" is not a field here.': '„{key}“ ist hier kein Feld.',
})

test('says a text by its English, a title as a sentence, and leaves what it does not know', () => {
  expect(['Brand', 'Not found.', 'Sage mug'].map(say)).toEqual(['Marke', 'Nicht gefunden.', 'Sage mug'])
})

test('takes values over as they are, and translates the words among them', () => {
  expect(say('At most 40 characters')).toBe('Höchstens 40 Zeichen')
  expect(say('There is no such brand.')).toBe('Marke nicht gefunden.')
  expect(say('name: At most 40 characters')).toBe('Name: Höchstens 40 Zeichen')
  expect(say('"Brand" is not a field here. Did you mean "brand"?')).toBe(
    '„Brand“ ist hier kein Feld. War „brand“ gemeint?',
  )
})

test('tells what is missing, words inside sentences included', () => {
  expect(['Brand', 'Name', 'There is no such brand.', 'There is no such shoe.', 'Sold out'].map(say.knows)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

test('finds the language of a caller, and English where none fits', () => {
  const spoken = ['de']
  const asked = [
    undefined,
    'de',
    'de-AT,de;q=0.9',
    'fr,de;q=0.5',
    'en,de',
    'de;q=0.2,en;q=0.8',
    'fr',
    'de;q=0',
    '*',
    ';;,=',
  ]
  expect(asked.map((header) => localeOf(header, spoken))).toEqual([
    'en',
    'de',
    'de',
    'de',
    'en',
    'en',
    'en',
    'en',
    'en',
    'en',
  ])
})

test('of an answer only the system’s words are translated, never what users wrote', () => {
  const schema = z.object({
    name: z.string(),
    label: systemText(),
    lines: z.array(z.object({ kind: z.string(), text: systemText(({ kind }) => kind !== 'note') })).nullable(),
  })
  const lines = [
    { kind: 'step', text: 'Brand' },
    { kind: 'note', text: 'Brand' },
  ]
  expect(spokenBy(schema)({ name: 'Brand', label: 'Brand', lines }, say)).toEqual({
    name: 'Brand',
    label: 'Marke',
    lines: [
      { kind: 'step', text: 'Marke' },
      { kind: 'note', text: 'Brand' },
    ],
  })
})

test('of the metadata labels are translated, and no name, address or value', () => {
  const meta = { name: 'Brand', fields: { Brand: { name: 'Brand', label: 'Brand' } }, prefill: { label: 'Brand' } }
  expect(translateMeta(meta, say)).toEqual({
    name: 'Brand',
    fields: { Brand: { name: 'Brand', label: 'Marke' } },
    prefill: { label: 'Brand' },
  })
})

test('an error keeps its code, status and facts', () => {
  const error = new AppError({
    code: 'NOT_FOUND',
    status: 404,
    message: 'There is no such brand.',
    details: { title: 'Not found', id: 'Brand' },
    fieldErrors: [{ path: 'name', code: 'required', message: 'Required' }],
  })
  expect(translateError(error, say)).toMatchObject({
    code: 'NOT_FOUND',
    status: 404,
    message: 'Marke nicht gefunden.',
    details: { title: 'Nicht gefunden', id: 'Brand' },
    fieldErrors: [{ path: 'name', code: 'required', message: 'Pflichtfeld' }],
  })
  expect(translateError(error, undefined)).toBe(error)
})
