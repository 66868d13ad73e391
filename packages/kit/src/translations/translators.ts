import type { Problems } from '../checks/problems.ts'
import type { Module } from '../define-module.ts'
import { kitTranslations } from './kit-translations.ts'
import { createTranslate, type Translator } from './translate.ts'

/** One translator a language, of what the kit and all modules say. A text said in two ways is a problem of the declarations. */
export function translatorsOf(modules: readonly Module[], problems: Problems): ReadonlyMap<string, Translator> {
  const catalogues = new Map<string, Record<string, string>>()
  const sources = [
    { place: 'the kit', translations: kitTranslations },
    ...modules.map(({ name, translations = {} }) => ({ place: `module ${name}`, translations })),
  ]
  for (const { place, translations } of sources)
    for (const [language, catalogue] of Object.entries(translations)) {
      const merged = catalogues.get(language) ?? {}
      catalogues.set(language, merged)
      for (const [text, translation] of Object.entries(catalogue)) {
        const known = Object.hasOwn(merged, text) ? merged[text] : undefined
        if (known !== undefined && known !== translation)
          problems.add('KIT080', place, `says "${text}" in ${language} as "${translation}", others as "${known}"`)
        merged[text] = translation
      }
    }
  return new Map([...catalogues].map(([language, catalogue]) => [language, createTranslate(catalogue)]))
}
