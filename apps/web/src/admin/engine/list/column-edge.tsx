import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Column } from './columns.ts'
import type { ColumnWidths } from './use-widths.ts'
import { leastWidth } from './use-widths.ts'
import { words } from './words.ts'

const step = 16

type Props = { column: Column; widths: ColumnWidths }

/** The edge of a column: dragged, or moved with the arrow keys; a double click or Home lets the browser choose again. */
export function ColumnEdge({ column: { field, label }, widths: { widths, setWidth } }: Props) {
  const start = useRef<{ x: number; width: number } | null>(null)
  const widthOf = (edge: HTMLElement) => edge.closest('th')?.getBoundingClientRect().width ?? leastWidth
  const keys: Record<string, (edge: HTMLElement) => void> = {
    ArrowLeft: (edge) => setWidth(field, widthOf(edge) - step),
    ArrowRight: (edge) => setWidth(field, widthOf(edge) + step),
    Home: () => setWidth(field, null),
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const run = keys[event.key]
    if (!run) return
    event.preventDefault()
    run(event.currentTarget)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (start.current) setWidth(field, start.current.width + event.clientX - start.current.x)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between texts is not what is meant, this one is moved
    <span
      className="column-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words('widthOf', { column: label })}
      aria-valuemin={leastWidth}
      aria-valuenow={widths[field] ?? leastWidth}
      aria-valuetext={widths[field] ? words('pixels', { count: widths[field] }) : words('ownWidth')}
      title={words('widthHint')}
      onKeyDown={onKeyDown}
      onDoubleClick={() => setWidth(field, null)}
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width: widthOf(event.currentTarget) }
        event.currentTarget.setPointerCapture(event.pointerId)
        event.preventDefault()
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null
      }}
    />
  )
}
