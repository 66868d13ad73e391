import type { QueryClient } from '@tanstack/react-query'

/** What the API may write into the page: answers by the path they would have been asked at, as in `/products/tea-pot`. */
type InitialData = Record<string, unknown>

/**
 * Fills the cache with the answers the server already sent with the page. Query keys begin with the path, so an entry
 * `"/products/x"` becomes the data of the query `['/products/x', …]` in the shop's default currency.
 */
export function readInitialData(client: QueryClient, currency: string): void {
  const element = document.getElementById('stoa-data')
  if (!element?.textContent) return
  try {
    const data = JSON.parse(element.textContent) as InitialData
    for (const [path, answer] of Object.entries(data)) client.setQueryData([path, { currency }], answer)
  } catch {
    // A broken block is the same as none: the page asks for its data.
  }
}
