import type { Condition } from './meta-types.ts'

/** Whether a condition holds of a record or of the values of a form; the same rule as the API's. */
export function holds(condition: Condition, values: Record<string, unknown>): boolean {
  const value = values[condition.field] ?? null
  const allowed = condition.in ?? [condition.is ?? null]
  return allowed.some((each) => (each === null || value === null ? each === value : String(each) === String(value)))
}
