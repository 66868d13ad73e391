import { slugOf } from '../slug.ts'

/** Fills fields that were left out with a slug of the field they are suggested from. */
export function prefill(
  rules: Readonly<Record<string, string>>,
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const filled = { ...input }
  for (const [field, from] of Object.entries(rules)) {
    if (filled[field] === undefined || filled[field] === '') filled[field] = slugOf(String(filled[from] ?? ''))
  }
  return filled
}
