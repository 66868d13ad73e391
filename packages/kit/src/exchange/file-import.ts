/** A row of a file by its columns; a column it says nothing of is missing. */
export type Cells = Readonly<Record<string, unknown>>

export type Refusal = { readonly column: string | null; readonly reason: string }

/** What a row would do. `waits`: for a row of the same file that is not there yet. */
export type Judgement =
  | { readonly verdict: 'refused'; readonly refusal: Refusal }
  | { readonly verdict: 'unchanged'; readonly objectId: string }
  | {
      readonly verdict: 'create' | 'update'
      /** Of the row that is changed; of a new one where the file names it. */
      readonly objectId: string | null
      readonly input: Readonly<Record<string, unknown>>
      readonly changes: Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>
      readonly waits: boolean
    }
