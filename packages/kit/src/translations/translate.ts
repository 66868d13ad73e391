/** English text → the same in another language. */
export type Catalogue = Readonly<Record<string, string>>

/** Catalogues by language (`de`). */
export type Translations = Readonly<Record<string, Catalogue>>

/** Says a text of the declarations or the code in one language; what it does not know it leaves as it is. */
export type Translate = (text: string) => string

/** The language that declarations and code are written in: the source of every other. */
export const SOURCE_LOCALE = 'en'

/** Longer texts are nobody's declared sentence, and patterns need not be tried on them. */
const MAX_TEXT = 1000

type Pattern = { readonly expression: RegExp; readonly translation: string; readonly literal: number }

const HOLE = /\{(@?)(\w+)\}/g

/**
 * Makes the translator of a catalogue. Its keys are the English texts themselves, with holes where values stand:
 * `{name}` is taken over as it is, `{@noun}` is a word or sentence of the catalogue and translated in its turn.
 */
export function createTranslate(catalogue: Catalogue): Translate {
  const exact = new Map(Object.entries(catalogue))
  const patterns = Object.entries(catalogue)
    .filter(([text]) => text.search(HOLE) >= 0)
    .map(([text, translation]): Pattern => ({ ...patternOf(text), translation }))
    // The one that says most of the text itself is the one that was meant.
    .sort((a, b) => b.literal - a.literal)
  const translate: Translate = (text) => exact.get(text) ?? fromPattern(text) ?? text
  // Sentences name resources in lower case, where their labels begin with a capital.
  const word: Translate = (text) => exact.get(text) ?? exact.get(capitalised(text)) ?? translate(text)
  const fromPattern = (text: string): string | null => {
    if (text.length > MAX_TEXT) return null
    for (const { expression, translation } of patterns) {
      const values = expression.exec(text)?.groups
      if (values) return translation.replace(HOLE, (_, sign, name) => inHole(sign, values[name] ?? ''))
    }
    return null
  }
  const inHole = (sign: string, value: string) => (sign ? word(value) : value)
  return translate
}

function patternOf(text: string): Omit<Pattern, 'translation'> {
  const literal = text.replace(HOLE, '')
  const source = text
    .split(HOLE)
    .map((piece, index) => (index % 3 === 0 ? RegExp.escape(piece) : index % 3 === 2 ? `(?<${piece}>.+?)` : ''))
    .join('')
  return { expression: new RegExp(`^${source}$`, 's'), literal: literal.length }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
