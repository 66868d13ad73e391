import { type Catalogue, type Plural, textOf, type Values } from './i18n.ts'
import { type Language, language } from './language.ts'

/** The same catalogue in another language: every key, and both forms where the source has two. */
export type Translation<C extends Catalogue> = { readonly [K in keyof C]: C[K] extends Plural ? Plural : string }

/** Says the texts of a catalogue; the type remembers which. */
export type Speaker<C extends Catalogue> = ((key: keyof C & string, values?: Values) => string) & {
  readonly source: C
}

const plurals = new Map<Language, Intl.PluralRules>()

function pluralsOf(code: Language): Intl.PluralRules {
  const known = plurals.get(code) ?? new Intl.PluralRules(code)
  plurals.set(code, known)
  return known
}

let spoken: Readonly<Record<string, Partial<Catalogue>>> = {}

/** Gives the catalogues of the page's language, by their names. Called once, before anything is said. */
export function speak(catalogues: typeof spoken): void {
  spoken = catalogues
}

/** The `t` of a catalogue that other languages have as well, under its name, in a chunk of their own. */
export function translated<C extends Catalogue>(name: string, source: C): Speaker<C> {
  const t = (key: keyof C & string, values: Values = {}): string => {
    const code = language()
    const known = code === 'en' ? undefined : (spoken[name]?.[key] as string | Plural | undefined)
    return textOf(known ?? (source[key] as string | Plural), values, pluralsOf(known === undefined ? 'en' : code))
  }
  return Object.assign(t, { source })
}
