/** What stands in a file: text of CSV and texts, numbers and switches of workbooks; of JSON anything. Undefined: nothing said. */
export type FileCell = unknown

/** A row of a file, by the titles of its columns in `header`. */
export type FileRow = { readonly line: number; readonly cells: readonly FileCell[] }

export type ReadFile = {
  readonly format: 'csv' | 'xlsx' | 'json'
  readonly header: readonly string[]
  readonly rows: AsyncIterable<FileRow> | Iterable<FileRow>
}
