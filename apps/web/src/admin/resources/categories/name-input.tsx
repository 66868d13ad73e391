import { useEffect, useRef, useState } from 'react'
import { Input } from '../../ui/input.tsx'

type Props = { label: string; value: string; onDone: (name: string | null) => void }

/** A name written in its place: Enter keeps it, Escape or an empty one does not. */
export function NameInput({ label, value, onDone }: Props) {
  const [text, setText] = useState(value)
  const input = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => input.current?.select(), [])
  const done = (name: string | null) => {
    if (isDone.current) return
    isDone.current = true
    onDone(name?.trim() ? name.trim() : null)
  }
  return (
    <Input
      ref={input}
      scale="s"
      aria-label={label}
      value={text}
      maxLength={120}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => done(text)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') done(text)
        if (event.key === 'Escape') done(null)
      }}
    />
  )
}
