import { useSyncExternalStore } from 'react'

const query = '(max-width: 760px)'

const subscribe = (listener: () => void) => {
  const media = matchMedia(query)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

/** For what must be another element on a phone; what only looks different is a matter of the style sheet. */
export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches)
