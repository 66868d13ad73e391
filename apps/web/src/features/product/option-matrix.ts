import type { ProductPage, Variant } from '@stoa/api-client'

export type Choice = Readonly<Record<string, string>>

type Matrix = Pick<ProductPage, 'options' | 'variants'>

const fits = (variant: Variant, choice: Choice) =>
  Object.entries(choice).every(([name, value]) => variant.options[name] === value)

/** The variant that all options together name. */
export function chosenVariant({ options, variants }: Matrix, choice: Choice): Variant | undefined {
  if (options.some(({ name }) => !choice[name])) return undefined
  return variants.find((variant) => fits(variant, choice))
}

/** The first choice: what the address asks for, else the first variant that can be bought. */
export function startChoice({ variants }: Matrix, sku?: string | null): Choice {
  const asked = sku ? variants.find((variant) => variant.sku === sku) : undefined
  return (asked ?? variants.find((variant) => variant.inStock) ?? variants[0])?.options ?? {}
}

/** Variants that stay once one option takes a value and the options before it keep theirs. */
function left({ options, variants }: Matrix, choice: Choice, name: string, value: string): Variant[] {
  const at = options.findIndex((option) => option.name === name)
  const above = options.slice(0, at).map((option) => [option.name, choice[option.name]] as const)
  const kept = Object.fromEntries(above.filter((entry): entry is [string, string] => entry[1] !== undefined))
  return variants.filter((variant) => fits(variant, { ...kept, [name]: value }))
}

export interface ValueState {
  value: string
  /** No variant of it can be bought with what stands above it. */
  unavailable: boolean
  /** The chosen combination with it has few left. */
  available: number | null
}

/**
 * What each value of an option offers. An option is limited by those above it only, so that the first, usually the
 * colour, is always free and nobody gets stuck in a combination.
 */
export function valueStates(product: Matrix, choice: Choice, name: string): ValueState[] {
  const option = product.options.find((candidate) => candidate.name === name)
  return (option?.values ?? []).map((value) => {
    const variants = left(product, choice, name, value)
    const exact = chosenVariant(product, { ...choice, [name]: value })
    return { value, unavailable: !variants.some((variant) => variant.inStock), available: exact?.available ?? null }
  })
}

/** Takes a value; options below it that do not go with it move to one that does. */
export function choose(product: Matrix, choice: Choice, name: string, value: string): Choice {
  const variants = left(product, choice, name, value)
  const next = { ...choice, [name]: value }
  const same = variants.find((variant) => variant.inStock && fits(variant, next))
  return (same ?? variants.find((variant) => variant.inStock) ?? variants[0])?.options ?? next
}

/** Another value of the first option that has this one in stock, as in "Stone has 44". */
export function elsewhere({ options, variants }: Matrix, name: string, value: string): string | undefined {
  const first = options[0]?.name
  if (!first || first === name) return undefined
  return variants.find((variant) => variant.inStock && variant.options[name] === value)?.options[first]
}
