import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import { listActions } from './action.ts'
import { ActionDialog } from './action-dialog.tsx'

/** Verbs about the list itself: a button each, and a form where they ask for something. */
export function ListVerbs({ resource }: { resource: ResourceMeta }) {
  const [open, setOpen] = useState<ActionMeta | null>(null)
  return (
    <>
      {listActions(resource).map((action) => (
        <Button
          key={action.name}
          className="no-phone"
          kind={action.tone === 'danger' ? 'danger-ghost' : 'ghost'}
          onClick={() => setOpen(action)}
        >
          {action.label}
        </Button>
      ))}
      {open && <ActionDialog resource={resource} action={open} onClose={() => setOpen(null)} />}
    </>
  )
}
