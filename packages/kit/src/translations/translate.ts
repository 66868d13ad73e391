/** English text → the same in another language. */
export type Catalogue = Readonly<Record<string, string>>

/** Catalogues by language (`de`). */
export type Translations = Readonly<Record<string, Catalogue>>

/** Says a text of the declarations or the code in one language; what it does not know it leaves as it is. */
export type Translate = (text: string) => string

/** `knows` tells whether a text is in the catalogue, be it that both languages say it alike. */
export type Translator = Translate & { readonly knows: (text: string) => boolean }

/** The language that declarations and code are written in: the source of every other. */
export const SOURCE_LOCALE = 'en'

/** Longer texts are nobody's declared sentence, and patterns need not be tried on them. */
const MAX_TEXT = 1000

type Pattern = {
  readonly expression: RegExp
  readonly translation: string
  /** Characters that are the text's own. */
  readonly literal: number
  /** Holes that hold words. */
  readonly words: readonly string[]
}

type Match = { readonly pattern: Pattern; readonly values: Readonly<Record<string, string>> }

const HOLE = /\{(@?)(\w+)\}/g

/**
 * Makes the translator of a catalogue. Its keys are the English texts themselves, with holes where values stand:
 * `{name}` is taken over as it is, `{@noun}` is a word or sentence of the catalogue and translated in its turn.
 */
export function createTranslate(catalogue: Catalogue): Translator {
  const exact = new Map(Object.entries(catalogue))
  const patterns = Object.entries(catalogue)
    .filter(([text]) => text.search(HOLE) >= 0)
    .map(([text, translation]): Pattern => ({ ...patternOf(text), translation }))
    // The one that says most of the text itself is the one that was meant.
    .sort((a, b) => b.literal - a.literal)
  const known = (text: string): string | undefined => exact.get(text) ?? asSentence(text)
  // What has a title of its own may stand as a sentence, too.
  const asSentence = (text: string) => {
    const title = text.endsWith('.') ? exact.get(text.slice(0, -1)) : undefined
    return title === undefined ? undefined : `${title}.`
  }
  // Sentences name resources in lower case, where their labels begin with a capital.
  const word: Translate = (text) => known(text) ?? exact.get(capitalised(text)) ?? fromPattern(text) ?? text
  const matchOf = (text: string): Match | null => {
    if (text.length > MAX_TEXT) return null
    for (const pattern of patterns) {
      const values = pattern.expression.exec(text)?.groups
      if (values) return { pattern, values }
    }
    return null
  }
  const fromPattern = (text: string): string | null => {
    const match = matchOf(text)
    if (!match) return null
    const fill = (_: string, sign: string, name: string) => {
      const value = match.values[name] ?? ''
      return sign ? word(value) : value
    }
    return match.pattern.translation.replace(HOLE, fill)
  }
  const knows = (text: string): boolean => {
    if (known(text) !== undefined || exact.has(capitalised(text))) return true
    const match = matchOf(text)
    return match?.pattern.words.every((name) => knows(match.values[name] ?? '')) ?? false
  }
  return Object.assign((text: string) => known(text) ?? fromPattern(text) ?? text, { knows })
}

function patternOf(text: string): Omit<Pattern, 'translation'> {
  const literal = text.replace(HOLE, '')
  const source = text
    .split(HOLE)
    .map((piece, index) => (index % 3 === 0 ? RegExp.escape(piece) : index % 3 === 2 ? `(?<${piece}>.+?)` : ''))
    .join('')
  const words = [...text.matchAll(HOLE)].filter(([, sign]) => sign).map(([, , name]) => name as string)
  return { expression: new RegExp(`^${source}$`, 's'), literal: literal.length, words }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
