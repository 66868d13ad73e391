/** What a formula does to a number of smallest units. `percent` is in hundredths of a percent: 1250 is 12.5 %. */
export type Formula = { readonly kind: 'set' | 'add' | 'percent'; readonly by: number }

/** Where results end: `unit` smallest units make one, and `ending` of them stay: 100 and 99 for prices like 4.99. */
export type Rounding = { readonly unit: number; readonly ending: number } | null

/** The number after the formula, in whole smallest units, never below none; halves go up. */
export function applyFormula(value: number, { kind, by }: Formula, rounding: Rounding = null): number {
  const raw = kind === 'set' ? by : kind === 'add' ? value + by : roundedShare(value, 10_000 + by)
  const result = Math.max(0, raw)
  return rounding ? nearestEnding(result, rounding) : result
}

function roundedShare(value: number, share: number): number {
  const product = BigInt(value) * BigInt(share)
  return Number((product * 2n + 10_000n) / 20_000n)
}

/** The nearest number with that ending; of two as near, the higher. */
function nearestEnding(value: number, { unit, ending }: { unit: number; ending: number }): number {
  const below = value - ((((value - ending) % unit) + unit) % unit)
  if (below < 0) return below + unit
  return value - below < below + unit - value ? below : below + unit
}
