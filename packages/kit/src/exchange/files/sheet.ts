/** What stands in a file: text of CSV and texts, numbers and switches of workbooks; of JSON anything. Undefined: nothing said. */
export type FileCell = unknown

/** What a workbook has in the place of a value that it could not compute. */
export class CellError {
  readonly place: string
  readonly code: string
  constructor(place: string, code: string) {
    this.place = place
    this.code = code
  }
}

/** A row of a file, by the titles of its columns in `header`. */
export type FileRow = { readonly line: number; readonly cells: readonly FileCell[] }

export type ReadFile = {
  readonly format: 'csv' | 'xlsx' | 'json'
  readonly header: readonly string[]
  readonly rows: AsyncIterable<FileRow> | Iterable<FileRow>
}
