import { useEffect, useRef } from 'react'
import { Button } from '../../../ui/button.tsx'
import type { FieldMeta } from '../../meta-types.ts'
import { Value } from '../../value.tsx'
import { words } from '../words.ts'

type Props = { field: FieldMeta; mine: unknown; theirs: unknown; onMine: () => void; onTheirs: () => void }

/** Two people changed this cell: both values, and which one stays. */
export function CellConflict({ field, mine, theirs, onMine, onTheirs }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Whoever has gone on to another cell by now is not called back.
    if (document.activeElement === document.body) box.current?.querySelector('button')?.focus()
  }, [])
  return (
    <div
      ref={box}
      className="cell-conflict"
      role="alertdialog"
      aria-label={words('cellConflict', { field: field.label })}
    >
      <b>{words('cellConflict', { field: field.label })}</b>
      <Button size="s" onClick={onMine}>
        <span className="muted">{words('keepMine')}</span> <Value field={field} value={mine} />
      </Button>
      <Button size="s" onClick={onTheirs}>
        <span className="muted">{words('takeTheirs')}</span> <Value field={field} value={theirs} />
      </Button>
    </div>
  )
}
