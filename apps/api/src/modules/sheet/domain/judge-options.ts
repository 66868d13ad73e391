import type { RowError } from './row-change.ts'

/** Value of every option, by name; an empty one is none. */
export type Chosen = Readonly<Record<string, string>>

/** A product's options as they stand, and what its variants are made of. */
export type Shelf = {
  readonly productId: string
  readonly offered: readonly { readonly option: string; readonly value: string }[]
  readonly variants: readonly { readonly id: string; readonly options: Chosen }[]
}

/**
 * What speaks against the options wanted for variants, by variant: what the product does not offer, and what would make two
 * variants the same. Who only trade theirs may; what is refused stays as it was, so the others are looked at again.
 */
export function judgeOptions(wishes: ReadonlyMap<string, Chosen>, shelves: readonly Shelf[]): Map<string, RowError[]> {
  const refused = new Map<string, RowError[]>()
  for (const shelf of shelves) {
    const own = new Map(
      shelf.variants.flatMap(({ id }) => {
        const wish = wishes.get(id)
        return wish ? [[id, wish] as const] : []
      }),
    )
    for (const [id, wish] of own) refuse(id, unknownOf(wish, shelf))
    for (let twins = twinsOf(shelf, own); twins.length > 0; twins = twinsOf(shelf, own))
      for (const [id, wish] of twins)
        refuse(id, [{ path: 'options', code: 'taken', message: `Two variants are the same: ${titleOf(wish)}.` }])

    function refuse(id: string, errors: RowError[]): void {
      if (errors.length === 0) return
      refused.set(id, errors)
      own.delete(id)
    }
  }
  return refused
}

function unknownOf(wish: Chosen, { offered }: Shelf): RowError[] {
  return chosen(wish)
    .filter(([option, value]) => !offered.some((each) => each.option === option && each.value === value))
    .map(([option, value]) => ({
      path: `options.${option}`,
      code: 'invalid_value',
      message: `The product has no option “${option}” with the value “${value}”.`,
    }))
}

/** Wishes that would make a variant what another one is, or is to be. */
function twinsOf({ variants }: Shelf, wishes: ReadonlyMap<string, Chosen>): [string, Chosen][] {
  const made = Map.groupBy(variants, ({ id, options }) => keyOf(wishes.get(id) ?? options))
  return [...wishes].filter(([, wish]) => chosen(wish).length > 0 && (made.get(keyOf(wish))?.length ?? 0) > 1)
}

const chosen = (options: Chosen) => Object.entries(options).filter(([, value]) => value !== '')

const keyOf = (options: Chosen) => JSON.stringify(chosen(options).sort(([a], [b]) => (a < b ? -1 : 1)))

const titleOf = (options: Chosen) =>
  chosen(options)
    .map(([, value]) => value)
    .join(', ')
