import type { Known, Level, Price, PriceChange, RowChange, RowError, StockWish } from './row-change.ts'

/** Everything that speaks against a row's change; nothing where it may be written. */
export function judgeRow(change: RowChange, known: Known): RowError[] {
  if (!known.row) return [{ path: 'id', code: 'not_found', message: 'There is no such variant any more.' }]
  if (change.version !== undefined && change.version !== known.row.version)
    return [{ path: 'version', code: 'changed', message: 'Somebody else changed it meanwhile.' }]
  return [
    ...(change.sku !== undefined && change.sku !== known.row.sku && known.takenSkus.has(change.sku)
      ? [{ path: 'sku', code: 'taken', message: 'Is taken already.' }]
      : []),
    ...(change.prices ?? []).flatMap((price) => judgePrice(price, known)),
    ...(change.stock ?? []).flatMap((wish) => judgeStock(wish, known)),
  ]
}

function judgePrice(change: PriceChange, { currencies, prices }: Known): RowError[] {
  const refuse = (member: string, code: string, message: string) => [
    { path: `prices.${change.currency}.${member}`, code, message },
  ]
  if (!currencies.includes(change.currency))
    return refuse('amountMinor', 'invalid_value', `The shop does not sell in ${change.currency}.`)
  const before = prices.find(({ currency }) => currency === change.currency)
  const { amountMinor } = mergePrice(before, change)
  if (typeof change.compareAtMinor !== 'number') return []
  if (amountMinor === null)
    return refuse('compareAtMinor', 'invalid_value', 'There is no price that it could stand beside.')
  if (change.compareAtMinor <= amountMinor)
    return refuse('compareAtMinor', 'too_small', 'The price before must be above the price.')
  return []
}

/** A price as it will be; without an amount there is none. */
export function mergePrice(
  before: Price | undefined,
  change: PriceChange,
): { amountMinor: number | null; compareAtMinor: number | null } {
  return {
    amountMinor: change.amountMinor === undefined ? (before?.amountMinor ?? null) : change.amountMinor,
    compareAtMinor: change.compareAtMinor === undefined ? (before?.compareAtMinor ?? null) : change.compareAtMinor,
  }
}

function judgeStock(wish: StockWish, { levels, locationIds }: Known): RowError[] {
  const refuse = (code: string, message: string) => [{ path: `stock.${wish.locationId}`, code, message }]
  if (!locationIds.has(wish.locationId)) return refuse('not_found', 'There is no such place in use.')
  const { onHand, reserved } = levelAt(levels, wish.locationId)
  if ('was' in wish && wish.was !== onHand)
    return refuse('changed', `There are ${onHand} now, not ${wish.was}: somebody sold or counted meanwhile.`)
  const after = 'was' in wish ? wish.onHand : onHand + wish.delta
  if (after < 0) return refuse('too_small', `There are only ${onHand}.`)
  if (after < reserved) return refuse('too_small', `Checkouts hold ${reserved} of them.`)
  return []
}

/** What lies at a place; where nothing ever lay, none. */
export function levelAt(levels: readonly Level[], locationId: string): { onHand: number; reserved: number } {
  return levels.find((level) => level.locationId === locationId) ?? { onHand: 0, reserved: 0 }
}
