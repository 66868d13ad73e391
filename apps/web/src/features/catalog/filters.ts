import type { ProductQuery } from '@stoa/api-client'

/** What a place in the shop adds to every list in it. */
export type Scope = Pick<ProductQuery, 'category' | 'collection'>

const plain = ['q', 'category', 'ordering'] as const
const amounts = ['price__gte', 'price__lte'] as const

export const pageSize = 24

const isOption = (key: string): key is `option.${string}__in` => /^option\..+__in$/.test(key)

/** The URL is the state: its query string, as far as the API knows it, is the query of the list. */
export function readFilters(search: URLSearchParams, scope: Scope, currency: string): ProductQuery {
  const query: ProductQuery = { ...scope, currency, limit: pageSize }
  for (const key of plain) {
    const value = search.get(key)
    if (value) query[key] = value
  }
  for (const key of amounts) {
    const value = Number(search.get(key))
    if (search.has(key) && Number.isInteger(value)) query[key] = value
  }
  if (search.get('inStock') === 'true') query.inStock = true
  for (const [key, value] of search) if (isOption(key) && value) query[key] = value
  return query
}

export const optionKey = (name: string) => `option.${name}__in` as const

export const chosenValues = (search: URLSearchParams, name: string): string[] =>
  search.get(optionKey(name))?.split(',').filter(Boolean) ?? []

export function toggleValue(search: URLSearchParams, name: string, value: string): void {
  const chosen = chosenValues(search, name)
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  if (next.length > 0) search.set(optionKey(name), next.join(','))
  else search.delete(optionKey(name))
}

export interface ChosenFilter {
  key: string
  /** One value of an option; the whole key where absent. */
  value?: string
}

/** Everything that narrows the list, one entry for each chip. */
export function chosenFilters(search: URLSearchParams): ChosenFilter[] {
  const chosen: ChosenFilter[] = []
  for (const key of new Set(search.keys())) {
    if (isOption(key)) {
      const name = key.slice('option.'.length, -'__in'.length)
      for (const value of chosenValues(search, name)) chosen.push({ key, value })
    } else if (key === 'inStock' || key === 'category') chosen.push({ key })
  }
  if (search.has('price__gte') || search.has('price__lte')) chosen.push({ key: 'price' })
  return chosen
}

export function removeFilter(search: URLSearchParams, { key, value }: ChosenFilter): void {
  if (key === 'price') for (const amount of amounts) search.delete(amount)
  else if (value) toggleValue(search, key.slice('option.'.length, -'__in'.length), value)
  else search.delete(key)
}

export function clearFilters(search: URLSearchParams): void {
  for (const filter of chosenFilters(search)) removeFilter(search, filter)
}
