import { Ellipsis, Zap } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import { usePageCommands } from '../palette/page-commands.ts'
import { listActions } from './action.ts'
import { ActionDialog } from './action-dialog.tsx'

/** Verbs about the list itself: a button each, on a phone a menu of them, and a form where they ask for something. */
export function ListVerbs({ resource }: { resource: ResourceMeta }) {
  const [open, setOpen] = useState<ActionMeta | null>(null)
  const actions = listActions(resource)
  const items = actions.map((action) => ({
    name: action.name,
    label: action.label,
    tone: action.tone === 'danger' ? ('danger' as const) : undefined,
    onSelect: () => setOpen(action),
  }))
  usePageCommands(
    items.map(({ name, label, onSelect }) => ({
      id: `verb ${name}`,
      label,
      note: resource.labelPlural,
      icon: Zap,
      run: onSelect,
    })),
  )
  return (
    <>
      {items.map(({ name, label, tone, onSelect }) => (
        <Button key={name} className="no-phone" kind={tone ? 'danger-ghost' : 'ghost'} onClick={onSelect}>
          {label}
        </Button>
      ))}
      {items.length > 0 && (
        <span className="only-phone">
          <Menu trigger={<IconButton icon={Ellipsis} label={t('verbs')} />} items={items} />
        </span>
      )}
      {open && <ActionDialog resource={resource} action={open} onClose={() => setOpen(null)} />}
    </>
  )
}
