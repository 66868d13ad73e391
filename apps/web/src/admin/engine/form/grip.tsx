import { GripVertical } from 'lucide-react'
import { type PointerEvent, useRef } from 'react'
import { Icon } from '../../ui/icon.tsx'

type Props = { label: string; onMove: (step: number) => void }

/** Moves its row: by dragging, or with the arrow keys. */
export function Grip({ label, onMove }: Props) {
  const start = useRef<number | null>(null)
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (start.current === null) return
    const height = event.currentTarget.closest('tr, .stacked')?.clientHeight ?? 40
    const step = Math.trunc((event.clientY - start.current) / height)
    if (step === 0) return
    start.current += step * height
    onMove(step)
  }
  return (
    <button
      type="button"
      className="grip"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        onMove(event.key === 'ArrowUp' ? -1 : 1)
      }}
      onPointerDown={(event) => {
        start.current = event.clientY
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = null
      }}
    >
      <Icon of={GripVertical} size={14} />
    </button>
  )
}
