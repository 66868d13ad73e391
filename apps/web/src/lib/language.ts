import { stored } from './storage.ts'

/** Languages that the admin speaks, each by its own name. English is the source of every other. */
export const languages = { en: 'English', de: 'Deutsch' } as const
export type Language = keyof typeof languages
export type Translated = Exclude<Language, 'en'>

const kept = stored('stoa.language')
const isLanguage = (code: string | null | undefined): code is Language => code != null && code in languages

/** What somebody chose, or else the first of the browser's languages that is spoken here. */
export function preferredLanguage(): Language {
  const chosen = kept.get()
  if (isLanguage(chosen)) return chosen
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en'
}

/** The language of the page as it stands. */
export function language(): Language {
  const lang = globalThis.document?.documentElement.lang
  return isLanguage(lang) ? lang : 'en'
}

/** Keeps the choice and starts the page anew: nothing on it has to follow a change of its words. */
export function chooseLanguage(next: Language): void {
  kept.set(next)
  window.location.reload()
}

/** A label inside a sentence: English begins it small there, German nouns keep their capital. */
export function lower(label: string): string {
  return language() === 'en' ? label.toLowerCase() : label
}
