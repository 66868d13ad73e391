import { useState } from 'react'
import { stored } from '../../../lib/storage.ts'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'

export type Widths = Readonly<Record<string, number>>

export const leastWidth = 56
const mostWidth = 900

/** Reads widths as they were kept; what is none is left out, whoever wrote it. */
export function readWidths(text: string | null): Widths {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : []
    return Object.fromEntries(entries.filter(([, width]) => Number.isFinite(width) && width >= leastWidth))
  } catch {
    return {}
  }
}

export const boundWidth = (width: number): number => Math.round(Math.max(leastWidth, Math.min(mostWidth, width)))

/**
 * How wide somebody made the columns of a list, in pixels. Kept by person and list in the browser: another screen has
 * another width.
 */
export function useWidths({ path }: ResourceMeta) {
  const { user } = useMeta()
  const place = `stoa.admin.widths.${user.id}.${path}`
  const [state, setState] = useState(() => ({ place, widths: readWidths(stored(place).get()) }))
  const widths = state.place === place ? state.widths : readWidths(stored(place).get())
  const keep = (next: Widths) => {
    setState({ place, widths: next })
    stored(place).set(Object.keys(next).length > 0 ? JSON.stringify(next) : null)
  }
  return {
    widths,
    /** Null gives the column back to the browser. */
    setWidth: (field: string, width: number | null) => {
      const { [field]: _, ...others } = widths
      keep(width === null ? others : { ...others, [field]: boundWidth(width) })
    },
    reset: () => keep({}),
  }
}

export type ColumnWidths = ReturnType<typeof useWidths>
