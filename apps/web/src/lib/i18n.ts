export type Plural = { one: string; other: string }
export type Catalogue = Record<string, string | Plural>
export type Values = Record<string, string | number>

const english = new Intl.PluralRules('en')

const fill = (text: string, values: Values) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

/** A text with its values; one with `one` and `other` is chosen by `count`. */
export function textOf(entry: string | Plural, values: Values, plurals = english): string {
  const form = plurals.select(Number(values.count)) === 'one' ? 'one' : 'other'
  return fill(typeof entry === 'string' ? entry : entry[form], values)
}

/**
 * Makes the `t` of one catalogue. Each area of the shop has its own, so that a page downloads only the words it says.
 * `{name}` is filled from the values. Catalogues that speak other languages as well are made by `translated`.
 */
export function messages<C extends Catalogue>(source: C) {
  return (key: keyof C & string, values: Values = {}): string => textOf(source[key] as string | Plural, values)
}
