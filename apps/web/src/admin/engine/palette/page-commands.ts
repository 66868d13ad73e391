import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef } from 'react'

/** Something that can be done, or somewhere to go. */
export type Command = {
  id: string
  label: string
  icon: LucideIcon
  /** Beside the label, quieter. */
  note?: string
  /** Keys that do the same, as useKeys names them. */
  keys?: string
  /** Where it leads; it can be opened in another tab then. */
  to?: string
  run?: () => void
}

type Source = () => Command[]
const sources: Source[] = []

/** What can be done on the open page. */
export const pageCommands = (): Command[] => sources.flatMap((source) => source())

/** Offers commands in the palette while the page that has them is open. */
export function usePageCommands(commands: Command[]): void {
  const current = useRef(commands)
  useEffect(() => {
    current.current = commands
  })
  useEffect(() => {
    const source = () => current.current
    sources.push(source)
    return () => {
      sources.splice(sources.indexOf(source), 1)
    }
  }, [])
}
