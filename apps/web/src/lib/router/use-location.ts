import { createContext, use, useCallback, useMemo } from 'react'
import type { Location, NavigateOptions } from './location.ts'
import { navigate } from './location.ts'
import type { Params } from './routes.ts'

export const LocationContext = createContext<Location>({ pathname: '/', search: '', hash: '', key: '' })
export const ParamsContext = createContext<Params>({})

export function useLocation(): Location {
  return use(LocationContext)
}

export function useParam(name: string): string {
  return use(ParamsContext)[name] ?? ''
}

type SetSearch = (change: (search: URLSearchParams) => void, options?: NavigateOptions) => void

/** The query string as state: reading it and changing it in place. */
export function useSearch(): [URLSearchParams, SetSearch] {
  const { search } = useLocation()
  const parsed = useMemo(() => new URLSearchParams(search), [search])
  const set = useCallback<SetSearch>((change, options) => {
    const next = new URLSearchParams(window.location.search)
    change(next)
    const text = next.toString().replaceAll('%2C', ',')
    navigate(window.location.pathname + (text && `?${text}`), { keepScroll: true, ...options })
  }, [])
  return [parsed, set]
}
