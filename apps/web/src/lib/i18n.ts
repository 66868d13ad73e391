import { type Language, language } from './language.ts'

type Plural = { one: string; other: string }
export type Catalogue = Record<string, string | Plural>
/** The same catalogue in another language: every key, and both forms where the source has two. */
export type Translation<C extends Catalogue> = { readonly [K in keyof C]: C[K] extends Plural ? Plural : string }
type Values = Record<string, string | number>

const plurals = new Map<Language, Intl.PluralRules>()

function pluralsOf(code: Language): Intl.PluralRules {
  const known = plurals.get(code) ?? new Intl.PluralRules(code)
  plurals.set(code, known)
  return known
}

const fill = (text: string, values: Values) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

let spoken: Readonly<Record<string, Partial<Catalogue>>> = {}

/** Gives the catalogues of the page's language, by their names. Called once, before anything is said. */
export function speak(catalogues: typeof spoken): void {
  spoken = catalogues
}

/** Says the texts of a catalogue; the type remembers which. */
export type Speaker<C extends Catalogue> = ((key: keyof C & string, values?: Values) => string) & {
  readonly source: C
}

/**
 * Makes the `t` of one catalogue. Each area of the shop has its own, so that a page downloads only the words it says.
 * `{name}` is filled from the values; a text with `one` and `other` is chosen by `count`.
 */
export function messages<C extends Catalogue>(source: C): Speaker<C> {
  return speaker(source, () => undefined)
}

/** A catalogue that other languages have as well, under its name, in a chunk of their own. */
export function translated<C extends Catalogue>(name: string, source: C): Speaker<C> {
  return speaker(source, () => spoken[name])
}

function speaker<C extends Catalogue>(source: C, translation: () => Partial<Catalogue> | undefined): Speaker<C> {
  const t = (key: keyof C & string, values: Values = {}): string => {
    const known = language() === 'en' ? undefined : translation()?.[key]
    const entry: string | Plural = known ?? (source[key] as string | Plural)
    if (typeof entry === 'string') return fill(entry, values)
    const rules = pluralsOf(known === undefined ? 'en' : language())
    return fill(rules.select(Number(values.count)) === 'one' ? entry.one : entry.other, values)
  }
  return Object.assign(t, { source })
}
