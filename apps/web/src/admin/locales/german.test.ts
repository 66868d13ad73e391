import { expect, test } from 'vitest'
import type { Catalogue } from '../../lib/i18n.ts'
import type { Speaker } from '../../lib/translated.ts'
import { catalogues } from './de/de.ts'

const places = import.meta.glob<Record<string, unknown>>('../**/{messages,words}.ts', { eager: true })

const texts = import.meta.glob<string>('../**/{messages,words}.ts', { eager: true, query: '?raw', import: 'default' })

const isSpeaker = (value: unknown): value is Speaker<Catalogue> => typeof value === 'function' && 'source' in value

/** Every catalogue of the admin by its name, as its own file says it. */
const english = Object.fromEntries(
  Object.entries(places).flatMap(([path, module]) => {
    const name = /translated\('(\w+)'/.exec(texts[path] ?? '')?.[1]
    return Object.values(module)
      .filter(isSpeaker)
      .map((speaker) => [name ?? path, speaker.source] as const)
  }),
)

const german = catalogues as Record<string, Catalogue>
const forms = (entry: Catalogue[string]) => (typeof entry === 'string' ? { text: entry } : entry)
const holes = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(String).sort()

test('every catalogue of the admin is translated, key by key, and none besides', () => {
  expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort())
  for (const [name, source] of Object.entries(english))
    expect(Object.keys(german[name] ?? {}).sort(), name).toEqual(Object.keys(source).sort())
})

test('a translation has the same holes as its source, and two forms where that has two', () => {
  for (const [name, source] of Object.entries(english))
    for (const [key, entry] of Object.entries(source)) {
      const translated = german[name]?.[key]
      if (translated === undefined) continue
      expect(Object.keys(forms(translated)), `${name}.${key}`).toEqual(Object.keys(forms(entry)))
      const own = Object.values(forms(entry)).flatMap(holes)
      for (const hole of Object.values(forms(translated)).flatMap(holes)) expect(own, `${name}.${key}`).toContain(hole)
      for (const hole of new Set(own))
        expect(Object.values(forms(translated)).flatMap(holes), `${name}.${key}`).toContain(hole)
    }
})

test('no form of a translated text is empty', () => {
  for (const source of Object.values(german))
    for (const [key, entry] of Object.entries(source))
      for (const text of Object.values(forms(entry))) expect(text, key).not.toBe('')
})
