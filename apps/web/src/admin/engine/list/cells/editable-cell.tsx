import { Pencil } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { IconButton } from '../../../ui/button.tsx'
import { Switch } from '../../../ui/check.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useMeta } from '../../meta.tsx'
import type { FieldMeta } from '../../meta-types.ts'
import type { RecordData } from '../../record.ts'
import type { Column } from '../columns.ts'
import { words } from '../words.ts'
import { CellConflict } from './cell-conflict.tsx'
import { CellEditor, type Leave } from './cell-editor.tsx'
import { neighbour } from './cell-place.ts'
import type { CellEdits } from './use-cell-edits.ts'

export type EditableProps = {
  column: Column
  field: FieldMeta
  record: RecordData
  edits: CellEdits
  /** Fields of the row that can be edited, in the order of its cells. */
  editable: readonly string[]
  /** The cell as it is read. */
  children: ReactNode
}

function SwitchCell({ field, record, edits }: EditableProps) {
  const isOpen = edits.at?.id === record.id && edits.at.field === field.name
  const box = useRef<HTMLSpanElement>(null)
  const { close } = edits
  useEffect(() => {
    if (!isOpen) return
    box.current?.querySelector('input')?.focus()
    close()
  }, [isOpen, close])
  const trouble = edits.troubleAt({ id: record.id, field: field.name })
  return (
    <span className="cell-switch" ref={box}>
      <Switch
        checked={record[field.name] === true}
        aria-label={words('editCellOf', { field: field.label, name: record._label })}
        aria-invalid={trouble?.message !== undefined || undefined}
        onChange={(event) => edits.save(record, field, event.target.checked)}
      />
      {trouble?.message && (
        <span className="hint" data-tone="bad" role="alert">
          {trouble.message}
        </span>
      )}
    </span>
  )
}

/** What leads into the cell: its value, or a pencil beside a value that is a link already. */
function Entrance({ column, field, record, edits, children, isReturning }: EditableProps & { isReturning: boolean }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isReturning) button.current?.focus()
  }, [isReturning])
  const open = () => edits.open({ id: record.id, field: field.name })
  const onKeyDown = (event: { key: string }) => event.key === 'F2' && open()
  const label = words('editCellOf', { field: field.label, name: record._label })
  if (column.isTitle)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: F2 on the link inside
      <div className="cell-title" onKeyDown={onKeyDown}>
        {children}
        <IconButton ref={button} icon={Pencil} size="s" label={label} onClick={open} />
      </div>
    )
  return (
    <button type="button" className="cell-button" ref={button} title={label} onClick={open} onKeyDown={onKeyDown}>
      <span className="clip">{children}</span>
      <Icon of={Pencil} size={12} />
      <span className="sr">{label}</span>
    </button>
  )
}

/** A value that can be changed where it stands. */
export function EditableCell(props: EditableProps) {
  const { field, record, edits, editable } = props
  const { shop } = useMeta()
  const returns = useRef(false)
  const place = { id: record.id, field: field.name }
  const trouble = edits.troubleAt(place)
  const isOpen = edits.at?.id === place.id && edits.at.field === place.field
  const label = words('editCellOf', { field: field.label, name: record._label })
  const currency = typeof record.currency === 'string' ? record.currency : shop.defaultCurrency
  if (field.type === 'boolean' && !trouble?.conflict) return <SwitchCell {...props} />
  const leave = (how: Leave | 'cancel') => {
    const next =
      how === 'next' || how === 'previous' ? neighbour(editable, field.name, how === 'next' ? 1 : -1) : undefined
    returns.current = how !== 'blur' && next === undefined
    if (next !== undefined) edits.open({ id: record.id, field: next })
    else if (isOpen) edits.close()
  }
  if (trouble?.conflict) {
    return (
      <CellConflict
        field={field}
        mine={trouble.draft}
        theirs={trouble.conflict.theirs}
        onMine={() => edits.save(record, field, trouble.draft)}
        onTheirs={() => edits.drop(place)}
      />
    )
  }
  if (!isOpen && !trouble) return <Entrance {...props} isReturning={returns.current} />
  return (
    <CellEditor
      key={trouble?.message}
      field={field}
      label={label}
      value={trouble ? trouble.draft : (record[field.name] ?? null)}
      error={trouble?.message}
      currency={currency}
      isFocused={isOpen || edits.at === null}
      onSave={(value, how) => {
        edits.save(record, field, value)
        leave(how)
      }}
      onCancel={() => {
        edits.drop(place)
        leave('cancel')
      }}
    />
  )
}
