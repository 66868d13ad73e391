import { type CSSProperties, useEffect, useState } from 'react'
import './price-range.css'

interface PriceRangeProps {
  /** Bounds and choice in whole units of the currency. */
  min: number
  max: number
  from: number
  to: number
  labels: { from: string; to: string; between: string }
  format: (value: number) => string
  onChange: (from: number, to: number) => void
}

/** Two handles on one track, and the same two numbers to type. Told only when the hand lets go. */
export function PriceRange({ min, max, from, to, labels, format, onChange }: PriceRangeProps) {
  const [draft, setDraft] = useState({ from, to })
  useEffect(() => setDraft({ from, to }), [from, to])
  const share = (value: number) => `${max > min ? ((value - min) / (max - min)) * 100 : 0}%`
  const commit = () => (draft.from !== from || draft.to !== to) && onChange(draft.from, draft.to)
  const slide = (end: 'from' | 'to', value: number) =>
    setDraft(({ from: a, to: b }) =>
      end === 'from' ? { from: Math.min(value, b), to: b } : { from: a, to: Math.max(value, a) },
    )
  const handle = (end: 'from' | 'to') => (
    <input
      type="range"
      aria-label={labels[end]}
      aria-valuetext={format(draft[end])}
      min={min}
      max={max}
      value={draft[end]}
      onChange={(event) => slide(end, Number(event.target.value))}
      onPointerUp={commit}
      onKeyUp={commit}
      onBlur={commit}
    />
  )
  const typed = (end: 'from' | 'to') => (
    <input
      inputMode="numeric"
      aria-label={labels[end]}
      key={draft[end]}
      defaultValue={format(draft[end])}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      onBlur={(event) => {
        const value = Number(event.target.value.replace(/[^\d]/g, ''))
        const next = { ...draft, [end]: Math.min(max, Math.max(min, value || (end === 'to' ? max : min))) }
        if (next[end] !== draft[end] && next.from <= next.to) onChange(next.from, next.to)
        else event.target.value = format(draft[end])
      }}
    />
  )
  return (
    <div className="PriceRange">
      <div
        className="PriceRange-track"
        style={{ '--from': share(draft.from), '--to': share(draft.to) } as CSSProperties}
      >
        <b />
        {handle('from')}
        {handle('to')}
      </div>
      <div className="PriceRange-inputs">
        {typed('from')}
        {labels.between}
        {typed('to')}
      </div>
    </div>
  )
}
