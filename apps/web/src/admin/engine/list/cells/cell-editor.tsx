import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { FieldError } from '../../../ui/field.tsx'
import { widgetFor } from '../../../widgets/registry.ts'
import type { FieldMeta } from '../../meta-types.ts'
import { words } from '../words.ts'

export type Leave = 'stay' | 'next' | 'previous' | 'blur'

type Props = {
  field: FieldMeta
  label: string
  value: unknown
  error?: string
  currency: string
  /** A cell that somebody opened takes the focus; one that opens by itself to say what is wrong does not. */
  isFocused: boolean
  onSave: (value: unknown, leave: Leave) => void
  onCancel: () => void
}

/** A field's own widget in the place of its cell. */
export function CellEditor({ field, label, value, error, currency, isFocused, onSave, onCancel }: Props) {
  const id = useId()
  const [draft, setDraft] = useState(value)
  const [invalid, setInvalid] = useState<string | null>(null)
  const [isTouched, setTouched] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    const control = box.current?.querySelector<HTMLElement>('input, select, textarea, button')
    if (!isFocused) return
    control?.focus()
    if (control instanceof HTMLInputElement) control.select()
  }, [isFocused])
  const save = (leave: Leave) => {
    if (isDone.current || (invalid !== null && leave === 'blur')) return
    if (invalid !== null) return setTouched(true)
    isDone.current = true
    onSave(draft, leave)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const keys: Record<string, () => void> = {
      Enter: () => save('stay'),
      Tab: () => save(event.shiftKey ? 'previous' : 'next'),
      Escape: () => {
        isDone.current = true
        onCancel()
      },
    }
    const run = event.key === 'Enter' && event.shiftKey ? undefined : keys[event.key]
    if (!run) return
    event.preventDefault()
    event.stopPropagation()
    run()
  }
  const message = isTouched && invalid !== null ? invalid : error
  const Widget = widgetFor(field)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the control inside
    <div
      ref={box}
      className="cell-editor"
      onKeyDown={onKeyDown}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && save('blur')}
    >
      <Widget
        id={id}
        field={field}
        value={draft}
        currency={currency}
        label={label}
        isCell
        isInvalid={message !== undefined}
        describedBy={message ? `${id}-error` : undefined}
        onChange={(next) => {
          setDraft(next)
          setInvalid(null)
        }}
        onInvalid={setInvalid}
      />
      {message ? (
        <div className="hint" data-tone="bad">
          <FieldError id={id} message={message} />
        </div>
      ) : (
        <div className="hint" aria-hidden="true">
          {words('cellKeys')}
        </div>
      )}
    </div>
  )
}
