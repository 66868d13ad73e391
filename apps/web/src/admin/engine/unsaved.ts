import { useEffect } from 'react'

type Unsaved = () => string[]

const known = new Set<Unsaved>()

/** Tells the page's guard what else on it waits to be saved: names of it, none where nothing does. */
export function useUnsaved(unsaved: Unsaved): void {
  useEffect(() => {
    known.add(unsaved)
    return () => void known.delete(unsaved)
  }, [unsaved])
}

/** What parts of the page beside its form wait to have saved. */
export const unsavedElsewhere = (): string[] => [...known].flatMap((unsaved) => unsaved())
