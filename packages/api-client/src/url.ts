export type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[]

/** Fills `{name}` in a path, each value encoded. */
export function fillPath(path: string, params: Readonly<Record<string, string>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (!value) throw new TypeError(`Missing path parameter ${name} of ${path}`)
    return encodeURIComponent(value)
  })
}

/** Builds `?a=1&b=x,y`; empty values are left out, lists are joined by a comma. Keys are sorted so that caches agree. */
export function queryString(query: Readonly<Record<string, QueryValue>> = {}): string {
  const search = new URLSearchParams()
  for (const key of Object.keys(query).sort()) {
    const value = query[key]
    const text = Array.isArray(value) ? value.join(',') : value == null ? '' : String(value)
    if (text !== '') search.set(key, text)
  }
  const text = search.toString()
  return text && `?${text}`
}
