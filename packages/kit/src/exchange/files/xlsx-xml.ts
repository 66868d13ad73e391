import { SaxesParser } from 'saxes'
import { unescapeText } from './xlsx-text.ts'

export type Attributes = Readonly<Record<string, string | undefined>>

export type Handlers = {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

// Prefixes differ from program to program; the names behind them do not.
/** Reads XML piece by piece; throws what is wrong with it. */
export function createXmlParser({ open, close, text }: Handlers): SaxesParser {
  const parser = new SaxesParser()
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes as Attributes))
  if (close) parser.on('closetag', (tag) => close(local(tag.name)))
  if (text) parser.on('text', text)
  parser.on('error', (error) => {
    throw error
  })
  return parser
}

/** The attributes of every element of a name, in order. */
export function readXmlAttributes(xml: string, element: string): Attributes[] {
  const found: Attributes[] = []
  const parser = createXmlParser({ open: (name, attributes) => void (name === element && found.push(attributes)) })
  if (xml !== '') parser.write(xml).close()
  return found
}

/** The texts that cells refer to by number. Of rich text the letters; readings (`rPh`) are not part of it. */
export async function readSharedStrings(xml: AsyncIterable<string>): Promise<string[]> {
  const texts: string[] = []
  let current = ''
  let isText = false
  let isReading = false
  const parser = createXmlParser({
    open(name) {
      if (name === 'si') current = ''
      if (name === 'rPh') isReading = true
      isText = name === 't'
    },
    text: (text) => {
      if (isText && !isReading) current += text
    },
    close(name) {
      if (name === 'si') texts.push(unescapeText(current))
      if (name === 'rPh') isReading = false
      isText = false
    },
  })
  for await (const piece of xml) parser.write(piece)
  parser.close()
  return texts
}
