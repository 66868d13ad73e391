import { useRef } from 'react'
import { useKeys } from '../use-keys.ts'

const withinMs = 1200

/** Two keys one after the other, as in G then D. */
export function useChord(first: string, second: Record<string, () => void>): void {
  const pressedAt = useRef(0)
  const follow = (run: () => void) => () => {
    if (Date.now() - pressedAt.current < withinMs) run()
    pressedAt.current = 0
  }
  useKeys({
    [first]: () => {
      pressedAt.current = Date.now()
    },
    ...Object.fromEntries(Object.entries(second).map(([key, run]) => [key, follow(run)])),
  })
}
