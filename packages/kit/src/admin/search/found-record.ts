/** A record as a list of many kinds of records shows it. */
export type FoundRecord = {
  /** Path of its list. */
  readonly resource: string
  readonly id: string
  readonly label: string
  /** A text that tells it from others of its name. */
  readonly detail: string | null
  /** A field of the list's that is a state, and what it is. */
  readonly state: { readonly field: string; readonly value: string } | null
}

/** The same as SQL answers it. */
export type FoundRow = Omit<FoundRecord, 'state'> & { readonly state: string | null }

/** Names the field of a row's state, where its list has one. */
export function toFound({ state, ...row }: FoundRow, field: string | undefined): FoundRecord {
  return { ...row, state: field === undefined || state === null ? null : { field, value: state } }
}
