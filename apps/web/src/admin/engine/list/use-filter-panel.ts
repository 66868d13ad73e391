import { useState } from 'react'
import { stored } from '../../../lib/storage.ts'

const kept = stored('stoa.admin.filters')

/** Whether the panel is open is a habit of the person, not of the list: it is remembered, but never opens on a phone. */
export function useFilterPanel(): [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(() => kept.get() === 'open' && matchMedia('(min-width: 1181px)').matches)
  return [
    isOpen,
    (next) => {
      setOpen(next)
      kept.set(next ? 'open' : null)
    },
  ]
}
