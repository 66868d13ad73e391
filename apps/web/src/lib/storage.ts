/** A value in the browser's storage; storage that is full or forbidden is the same as none. */
export function stored(key: string, area: () => Storage = () => localStorage) {
  return {
    get(): string | null {
      try {
        return area().getItem(key)
      } catch {
        return null
      }
    },
    set(value: string | null): void {
      try {
        if (value === null) area().removeItem(key)
        else area().setItem(key, value)
      } catch {
        // Private windows may refuse; the shop works without.
      }
    },
  }
}
