const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

// What XML has no room for, or changes (a carriage return becomes a line feed), stands as _xHHHH_; so does an underscore
// that would make something else look like that (ECMA-376, ST_Xstring).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsayable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g

/** Text as it stands in a cell of a workbook. */
export function escapeText(text: string): string {
  return text
    .replace(unsayable, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (mark) => entities[mark] as string)
}

/** The text that `escapeText` was given, once XML's own escapes are read. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}
