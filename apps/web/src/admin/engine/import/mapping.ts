import type { FileColumn, FileSheet } from './import-types.ts'

/** Titles of the file to names of columns; null for those left out. */
export type Mapping = Readonly<Record<string, string | null>>

/** What the server takes the columns for. What exports only tell is nothing to write. */
export function guessedMapping({ titles, columns }: FileSheet): Mapping {
  const written = new Set(columns.filter(({ isWritten }) => isWritten).map(({ name }) => name))
  return Object.fromEntries(
    titles.map(({ title, column }) => [title, column !== null && written.has(column) ? column : null]),
  )
}

export type Trouble = {
  /** Titles that claim the same column, by its name. */
  twice: { column: FileColumn; titles: string[] }[]
  /** Columns that new rows need and the file lacks. */
  missing: FileColumn[]
  lacksKey: boolean
  isEmpty: boolean
}

/** What speaks against a mapping, or has to be known of it. */
export function troubleOf({ columns }: FileSheet, mapping: Mapping): Trouble {
  const titlesOf = (name: string) => Object.keys(mapping).filter((title) => mapping[title] === name)
  const chosen = columns.filter(({ name }) => titlesOf(name).length > 0)
  // A relation can be named by one column or by another: one of them is enough.
  const fieldOf = ({ name }: FileColumn) => name.split('.')[0]
  const isSaid = (column: FileColumn) => chosen.some((other) => other === column || isSibling(other, column))
  const isSibling = (other: FileColumn, column: FileColumn) => fieldOf(other) === fieldOf(column)
  return {
    twice: chosen.flatMap((column) => {
      const titles = titlesOf(column.name)
      return titles.length > 1 ? [{ column, titles }] : []
    }),
    missing: columns.filter((column) => column.isRequired && column.isWritten && !isSaid(column)),
    lacksKey: !chosen.some(({ isKey }) => isKey),
    isEmpty: chosen.length === 0,
  }
}

export const isBlocked = ({ twice, isEmpty }: Trouble): boolean => isEmpty || twice.length > 0
