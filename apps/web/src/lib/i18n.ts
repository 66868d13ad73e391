type Plural = { one: string; other: string }
export type Catalogue = Record<string, string | Plural>
type Values = Record<string, string | number>

const plurals = new Intl.PluralRules('en')

const fill = (text: string, values: Values) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

/**
 * Makes the `t` of one catalogue. Each area of the shop has its own, so that a page downloads only the words it says.
 * `{name}` is filled from the values; a text with `one` and `other` is chosen by `count`.
 */
export function messages<C extends Catalogue>(catalogue: C) {
  return (key: keyof C & string, values: Values = {}): string => {
    const entry = catalogue[key] as string | Plural
    if (typeof entry === 'string') return fill(entry, values)
    const form = plurals.select(Number(values.count)) === 'one' ? entry.one : entry.other
    return fill(form, values)
  }
}
