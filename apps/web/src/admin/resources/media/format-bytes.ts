import { formatNumber } from '../../../lib/format.ts'

/** A size of a file in the unit it is read best in. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)} B`
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1000))} KB`
  return `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`
}
