import { type ComponentType, createContext } from 'react'
import type { ResourceMeta } from '../meta-types.ts'
import type { Reference } from '../record.ts'

export type CreateProps = {
  resource: ResourceMeta
  /** What was looked for and not found: what the new record is to be called. */
  words: string
  onCreated: (record: Reference) => void
  onClose: () => void
}

/** The dialog in which a relation makes what it points to. A context, for a form is made of widgets and a widget opens a form. */
export const CreateInPlace = createContext<ComponentType<CreateProps> | null>(null)
