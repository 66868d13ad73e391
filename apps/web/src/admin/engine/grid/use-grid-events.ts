import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react'
import { selectionAfter } from './grid-keys.ts'
import type { Editing, GridProps, GridRow, Step } from './grid-types.ts'
import { moveBy, type Place, type Selection, selectionAt } from './selection.ts'
import { useGridDeeds } from './use-grid-deeds.ts'

const placeOf = (target: EventTarget): Place | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null
}

/** What keys, mouse and clipboard do to a grid. `select` moves the selection and brings it into view. */
export function useGridEvents<Row extends GridRow>(
  props: GridProps<Row>,
  scroller: RefObject<HTMLDivElement | null>,
  select: (selection: Selection) => void,
) {
  const { rows, columns, edits, selection, onSelection } = props
  const [editing, setEditing] = useState<Editing>(null)
  const deeds = useGridDeeds(props)
  const size = { rows: rows.length, columns: columns.length }
  const { head } = selection
  const focus = () => scroller.current?.focus({ preventScroll: true })
  const edit = (text = deeds.textAt(head.row, head.column)) => {
    if (columns[head.column]?.read) setEditing({ ...head, text })
  }
  const chords: Record<string, () => unknown> = { s: props.onSave, d: deeds.fillDown, z: edits.stepBack }
  const keys: Record<string, () => unknown> = {
    Enter: () => edit(),
    F2: () => edit(),
    ' ': () => edit(),
    Delete: deeds.clear,
    Backspace: deeds.clear,
  }
  const deedOf = (event: KeyboardEvent): (() => unknown) | undefined => {
    if (event.ctrlKey || event.metaKey) return chords[event.key.toLowerCase()]
    const isText = event.key.length === 1 && !event.altKey
    return keys[event.key] ?? (isText ? () => edit(event.key) : undefined)
  }
  return {
    editing,
    onCommit: (text: string, step: Step) => {
      if (editing && text !== deeds.textAt(editing.row, editing.column)) deeds.type(editing, text)
      setEditing(null)
      if (step === 'stay') return
      focus()
      select(moveBy(selection, { rows: step === 'down' ? 1 : 0, columns: step === 'right' ? 1 : 0 }, size))
    },
    onCancel: () => {
      setEditing(null)
      focus()
    },
    handlers: {
      onKeyDown: (event: KeyboardEvent) => {
        if (event.target !== scroller.current || rows.length === 0) return
        const next = selectionAfter(event, selection, size)
        const deed = next ? () => select(next) : deedOf(event)
        if (!deed) return
        event.preventDefault()
        deed()
      },
      onMouseDown: (event: MouseEvent) => {
        const place = placeOf(event.target)
        if (!place || event.button !== 0 || event.target instanceof HTMLInputElement) return
        event.preventDefault()
        focus()
        onSelection(event.shiftKey ? { anchor: selection.anchor, head: place } : selectionAt(place))
      },
      onMouseMove: (event: MouseEvent) => {
        const place = event.buttons === 1 && !editing ? placeOf(event.target) : null
        const isOther = place && (place.row !== head.row || place.column !== head.column)
        if (isOther) onSelection({ anchor: selection.anchor, head: place })
      },
      onDoubleClick: (event: MouseEvent) => placeOf(event.target) && edit(),
      onCopy: (event: ClipboardEvent) => {
        event.preventDefault()
        event.clipboardData.setData('text/plain', deeds.copy())
      },
      onPaste: (event: ClipboardEvent) => {
        event.preventDefault()
        deeds.paste(event.clipboardData.getData('text/plain'))
      },
    },
  }
}
