export type PlainValue = string | number | boolean | null

/** What must be so of a row: a field, and the value or values it may have. */
export type Condition = { readonly field: string } & (
  | { readonly is: PlainValue }
  | { readonly in: readonly PlainValue[] }
)

/** A condition, and what is said where it does not hold. */
export type RowRule = Condition & { readonly reason: string }

/** The values that a condition allows. */
export function allowedBy(condition: Condition): readonly PlainValue[] {
  return 'is' in condition ? [condition.is] : condition.in
}

/** Whether a condition holds of a row. Values are compared as text, as they stand in an address; null only equals null. */
export function holds(condition: Condition, row: Readonly<Record<string, unknown>>): boolean {
  const value = row[condition.field] ?? null
  return allowedBy(condition).some((allowed) =>
    allowed === null || value === null ? allowed === value : String(allowed) === String(value),
  )
}
