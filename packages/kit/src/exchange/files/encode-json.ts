import type { Encode } from './encode.ts'

/** A JSON array with an object for each row; its members are the columns. */
export const encodeJson: Encode = async function* (columns, batches) {
  let before = '[\n'
  for await (const rows of batches) {
    if (rows.length === 0) continue
    const lines = rows.map((row) =>
      JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, column.read(row) ?? null]))),
    )
    yield before + lines.join(',\n')
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
