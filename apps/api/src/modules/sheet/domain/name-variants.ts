/** A value of one of the product's options, in their order; without an id where an option has none yet. */
export type Choice = { readonly id: string | null; readonly value: string | null; readonly optionId: string }

const LONGEST = 80

/** Places kept for a number: `-2000`. */
const NUMBER = 5

const TRIES = 20

/**
 * SKUs for combinations of values: the prefix and the values, in capitals, then numbered where that is taken. `candidates`
 * are all that might be used; `pick` takes those of them that are in use.
 */
export function nameVariants(
  prefix: string,
  combinations: readonly (readonly string[])[],
  choices: readonly Choice[],
): { candidates: string[]; pick: (taken: ReadonlySet<string>) => string[] } {
  const order = new Map(choices.map(({ id }, index) => [id, index]))
  const words = new Map(choices.map(({ id, value }) => [id, wordOf(value ?? '')]))
  const stems = combinations.map((values) => {
    const own = [...values].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).map((id) => words.get(id))
    return stemOf(prefix.trim().toUpperCase(), own.filter(Boolean).join('-'))
  })
  const numbered = (stem: string) => [stem, ...Array.from({ length: TRIES }, (_, index) => `${stem}-${index + 2}`)]
  return { candidates: [...new Set(stems.flatMap(numbered))], pick: (taken) => pickFree(stems, taken) }
}

// It is the prefix that gives way: the values tell the variants of one product apart.
function stemOf(prefix: string, values: string): string {
  const room = LONGEST - NUMBER
  const kept = prefix.slice(0, Math.max(0, room - values.length - 1)).replace(/-+$/, '')
  return [kept, values].filter(Boolean).join('-').slice(0, room)
}

function pickFree(stems: readonly string[], taken: ReadonlySet<string>): string[] {
  const used = new Set(taken)
  return stems.map((stem) => {
    let sku = stem
    for (let number = 2; used.has(sku); number++) sku = `${stem}-${number}`
    used.add(sku)
    return sku
  })
}

const wordOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '')
    .toUpperCase()
    .slice(0, 12)
