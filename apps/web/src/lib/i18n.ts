import { type Language, language, type Translated } from './language.ts'

type Plural = { one: string; other: string }
export type Catalogue = Record<string, string | Plural>
/** The same catalogue in another language: every key, and both forms where the source has two. */
export type Translation<C extends Catalogue> = { [K in keyof C]: C[K] extends Plural ? Plural : string }
type Values = Record<string, string | number>

const plurals = new Map<Language, Intl.PluralRules>()

function pluralsOf(code: Language): Intl.PluralRules {
  const known = plurals.get(code) ?? new Intl.PluralRules(code)
  plurals.set(code, known)
  return known
}

const fill = (text: string, values: Values) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

/**
 * Makes the `t` of one catalogue. Each area of the shop has its own, so that a page downloads only the words it says.
 * `{name}` is filled from the values; a text with `one` and `other` is chosen by `count`. Other languages are added by
 * `t.speak` before anything is said, in a chunk of their own.
 */
export function messages<C extends Catalogue>(source: C) {
  const translations: Partial<Record<Translated, Translation<C>>> = {}
  const translated = (key: keyof C & string): [Language, string | Plural] => {
    const code = language()
    const entry = code === 'en' ? undefined : translations[code]?.[key]
    return entry === undefined ? ['en', source[key] as string | Plural] : [code, entry as string | Plural]
  }
  const t = (key: keyof C & string, values: Values = {}): string => {
    const [code, entry] = translated(key)
    if (typeof entry === 'string') return fill(entry, values)
    return fill(pluralsOf(code).select(Number(values.count)) === 'one' ? entry.one : entry.other, values)
  }
  const speak = (code: Translated, translation: Translation<C>): void => {
    translations[code] = translation
  }
  return Object.assign(t, { speak })
}
