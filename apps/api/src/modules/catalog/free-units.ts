/**
 * Whether a level or a reservation, by its alias, is at a place in use: what lies elsewhere is counted, and nobody can buy
 * it. The places are read once a statement, not once a row. Stands here and not in the inventory because the catalogue's
 * lists ask it, and may not call upwards.
 */
export const isAtOpenPlace = (alias: string): string =>
  `${alias}."locationId" = ANY(ARRAY(SELECT place.id FROM "StockLocation" place WHERE place."isActive"))`

/** Units of a variant that can be promised, over all places in use. Takes SQL for the variant's id. */
export const freeUnitsText = (variantId: string): string =>
  `(SELECT coalesce(sum(l."onHand" - l.reserved), 0)::int FROM "StockLevel" l WHERE l."variantId" = ${variantId} AND ${isAtOpenPlace('l')})`
