import { useState } from 'react'
import { stored } from '../../../lib/storage.ts'

const kept = stored('admin.categories.open')

function read(): Set<string> {
  try {
    const ids: unknown = JSON.parse(kept.get() ?? '[]')
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [])
  } catch {
    return new Set()
  }
}

/** Which branches are unfolded, kept from one visit to the next. */
export function useOpenBranches() {
  const [open, setOpen] = useState(read)
  const keep = (next: Set<string>) => {
    kept.set(JSON.stringify([...next]))
    setOpen(next)
  }
  const set = (id: string, isOpen: boolean) => {
    const next = new Set(open)
    if (isOpen) next.add(id)
    else next.delete(id)
    keep(next)
  }
  return { open, set, openAll: (ids: Iterable<string>) => keep(new Set(ids)), foldAll: () => keep(new Set()) }
}
