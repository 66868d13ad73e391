import type { ProductPage } from '@stoa/api-client'
import { useState } from 'react'
import { useSearch } from '../../lib/router/use-location.ts'
import { type Choice, choose, chosenVariant, startChoice } from './option-matrix.ts'

/** The chosen options; the address keeps the variant, so that a link shows the same. */
export function useChoice(product: ProductPage) {
  const [search, setSearch] = useSearch()
  const [choice, setChoice] = useState<Choice>(() => startChoice(product, search.get('variant')))
  const take = (name: string, value: string) => {
    const next = choose(product, choice, name, value)
    setChoice(next)
    const sku = chosenVariant(product, next)?.sku
    if (sku) setSearch((params) => params.set('variant', sku), { replace: true })
  }
  return { choice, variant: chosenVariant(product, choice), take }
}
