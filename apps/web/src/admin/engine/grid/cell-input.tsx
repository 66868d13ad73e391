import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Step, Typing } from './grid-types.ts'

type Props = Omit<Typing, 'column'> & { label: string; align?: 'end' | undefined }

/** The cell while somebody types into it. Enter and Tab write it and move on, Escape leaves it as it was. */
export function CellInput({ label, text, align, onCommit, onCancel }: Props) {
  const [typed, setTyped] = useState(text)
  const input = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => input.current?.focus(), [])
  const commit = (step: Step) => {
    if (isDone.current) return
    isDone.current = true
    onCommit(typed, step)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      isDone.current = true
      onCancel()
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault()
      commit(event.key === 'Enter' ? 'down' : 'right')
    }
  }
  return (
    <input
      ref={input}
      className="grid-input"
      data-align={align}
      aria-label={label}
      autoComplete="off"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onCopy={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
      onBlur={() => commit('stay')}
    />
  )
}
