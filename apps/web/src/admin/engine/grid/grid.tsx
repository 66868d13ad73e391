import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useEffect, useId, useRef } from 'react'
import type { Column } from './column.ts'
import { GridRowView } from './grid-row.tsx'
import type { GridProps, GridRow } from './grid-types.ts'
import { GroupRow } from './group-row.tsx'
import { roles } from './roles.ts'
import { rangeOf, type Selection } from './selection.ts'
import { useGridEvents } from './use-grid-events.ts'

/** Pixels; the style sheet says the same. */
const ROW_HEIGHT = 36

/** So many rows before the last that are loaded, more are asked for. */
const AHEAD = 20

const Head = <Row,>({ columns }: { columns: readonly Column<Row>[] }) => (
  <div {...roles.body} className="grid-head">
    <div {...roles.row(1)} className="grid-row">
      {columns.map((column, at) => (
        <div
          key={column.key}
          {...roles.head(at + 1)}
          className="grid-cell"
          data-align={column.align}
          title={column.label}
        >
          {column.label}
        </div>
      ))}
    </div>
  </div>
)

/**
 * A grid like a spreadsheet: cells are selected by mouse and keyboard, typed into, copied and pasted as blocks. Only the rows
 * on screen are in the document. It writes nothing itself: changed cells wait in `edits`.
 */
export function Grid<Row extends GridRow>(props: GridProps<Row>) {
  const { label, items, rows, columns, edits, selection, onSelection, onReachEnd } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: ROW_HEIGHT,
  })
  const shown = virtual.getVirtualItems()
  const lastShown = shown.at(-1)?.index ?? -1
  useEffect(() => {
    if (items.length > 0 && lastShown >= items.length - AHEAD) onReachEnd?.()
  }, [lastShown, items.length, onReachEnd])
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`
  const select = (next: Selection) => {
    onSelection(next)
    const at = items.findIndex((item) => item.kind === 'row' && item.index === next.head.row)
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
    const cell = document.getElementById(cellId(next.head.row, next.head.column))
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const { editing, onCommit, onCancel, handlers } = useGridEvents(props, scroller, select)
  const { top, left, bottom, right } = rangeOf(selection)
  const { head } = selection
  return (
    <div
      ref={scroller}
      {...roles.grid({
        'aria-label': label,
        'aria-rowcount': items.length + 1,
        'aria-colcount': columns.length,
        'aria-activedescendant': rows.length > 0 && !editing ? cellId(head.row, head.column) : undefined,
      })}
      className="grid-sheet"
      style={{ '--grid-columns': columns.map(({ width }) => width).join(' ') } as CSSProperties}
      {...handlers}
    >
      <Head columns={columns} />
      <div {...roles.body} className="grid-body" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const item = items[index]
          if (!item) return null
          if (item.kind === 'group')
            return <GroupRow {...item} key={item.key} position={index} top={start} columns={columns.length} />
          const isIn = item.index >= top && item.index <= bottom
          return (
            <GridRowView
              key={item.row.id}
              id={id}
              row={item.row}
              index={item.index}
              position={index}
              top={start}
              columns={columns}
              edits={edits}
              selected={isIn ? `${left}-${right}` : ''}
              active={item.index === head.row ? head.column : -1}
              typing={editing?.row === item.index ? { ...editing, onCommit, onCancel } : null}
            />
          )
        })}
      </div>
    </div>
  )
}
