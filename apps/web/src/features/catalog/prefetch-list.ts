import { getCurrency } from '../../lib/currency.ts'
import { queryClient } from '../../lib/query-client.ts'
import { readFilters, type Scope } from './filters.ts'
import { categoryQuery, facetsQuery, productsQuery } from './queries.ts'

/** Asks for the first products and the facets of a list before it is shown. */
export function prefetchList(search: URLSearchParams, scope: Scope): void {
  const query = readFilters(search, scope, getCurrency())
  void queryClient.prefetchInfiniteQuery(productsQuery(query))
  void queryClient.prefetchQuery(facetsQuery(query))
  if (scope.category) void queryClient.prefetchQuery(categoryQuery(scope.category))
}
