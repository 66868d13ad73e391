const BOM = '\uFEFF'
const LINE_END = '\r\n'

// Spreadsheets compute what begins so; the apostrophe stops them, and an import takes it away again.
const guard = (text: string): string => (/^'*[=+\-@\t\r\n]/u.test(text) ? `'${text}` : text)

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return guard(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = textOf(value)
  return text === '' || /[",;\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A file for spreadsheets, as exports write it: in UTF-8 with its mark, an empty text in quotes, null as nothing. */
export const toCsv = (rows: readonly (readonly unknown[])[]): string =>
  BOM + rows.map((row) => row.map(cell).join(',') + LINE_END).join('')
