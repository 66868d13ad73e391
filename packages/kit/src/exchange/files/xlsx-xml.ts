import { SaxesParser } from 'saxes'
import type { FileCell, FileRow } from './sheet.ts'
import { unescapeText } from './xlsx-text.ts'

type Attributes = Readonly<Record<string, string | undefined>>

type Handlers = {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

// Prefixes differ from program to program; the names behind them do not.
function parse(xml: string, { open, close, text }: Handlers): void {
  const parser = new SaxesParser()
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes as Attributes))
  if (close) parser.on('closetag', (tag) => close(local(tag.name)))
  if (text) parser.on('text', text)
  parser.on('error', (error) => {
    throw error
  })
  if (xml !== '') parser.write(xml).close()
}

/** The attributes of every element of a name, in order. */
export function readXmlAttributes(xml: string, element: string): Attributes[] {
  const found: Attributes[] = []
  parse(xml, { open: (name, attributes) => void (name === element && found.push(attributes)) })
  return found
}

/** The texts that cells refer to by number. Of rich text the letters; readings (`rPh`) are not part of it. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = []
  let current = ''
  let isText = false
  let isReading = false
  parse(xml, {
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
  return texts
}

/** The rows of a sheet; cells nobody filled are undefined. */
export function readSheetXml(xml: string, shared: readonly string[]): FileRow[] {
  const rows: FileRow[] = []
  let cells: FileCell[] = []
  let line = 0
  let cell: { at: number; type: string; text: string | null } | null = null
  let isValue = false
  parse(xml, {
    open(name, { r, t }) {
      if (name === 'row') {
        cells = []
        line = r === undefined ? line + 1 : Number(r)
      }
      if (name === 'c') cell = { at: r === undefined ? cells.length : columnIndex(r), type: t ?? 'n', text: null }
      isValue = name === 'v' || name === 't'
      if (isValue && cell) cell.text ??= ''
    },
    text: (text) => {
      if (isValue && cell) cell.text += text
    },
    close(name) {
      isValue = false
      if (name === 'c' && cell && cell.at < MAX_COLUMNS) cells[cell.at] = valueOfCell(cell.type, cell.text, shared)
      if (name === 'row') rows.push({ line, cells: Array.from(cells) })
    },
  })
  return rows
}

const MAX_COLUMNS = 16_384

function valueOfCell(type: string, text: string | null, shared: readonly string[]): FileCell {
  if (text === null) return undefined
  if (type === 's') return shared[Number(text)]
  if (type === 'b') return text === '1'
  if (type === 'n') return text === '' ? undefined : Number(text)
  return unescapeText(text)
}

/** 27 of `AB12`: columns are counted from 0. */
function columnIndex(place: string): number {
  const letters = /^[A-Z]+/.exec(place)?.[0] ?? 'A'
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
