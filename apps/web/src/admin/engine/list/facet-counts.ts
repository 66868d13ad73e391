import { formatNumber } from '../../../lib/format.ts'
import type { FilterMeta } from '../meta-types.ts'

/** What the values of one filter would bring, the most frequent first. */
export type FacetCounts = {
  filter: string
  /** Counted in a sample, as where very many rows match. */
  isEstimate: boolean
  values: { value: string; label: string | null; count: number }[]
}

/**
 * How many rows a value would bring, as it stands beside it. Of choices all values are counted, so what is not among them
 * is none; of related records only the most frequent are, and of a sample not even a missing one is known to be none.
 */
export function countWords({ type }: FilterMeta, counts: FacetCounts | undefined, value: string): string {
  if (!counts) return ''
  const found = counts.values.find((each) => each.value === value)
  if (!found) return type === 'relation' || counts.isEstimate ? '' : formatNumber(0)
  return (counts.isEstimate ? '≈' : '') + formatNumber(found.count)
}
