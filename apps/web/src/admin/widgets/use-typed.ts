import { useState } from 'react'

type Options = {
  /** The value as text, when nobody is typing. */
  shown: string
  /** Null means the text is no value. */
  read: (text: string) => unknown
  onChange: (value: unknown) => void
  onInvalid: (message: string | null) => void
  message: string
}

/**
 * Text that stands for something else: what is being typed ("12,") stays as typed, and only what can be read becomes
 * the value. A value that changes from outside replaces the text.
 */
export function useTyped({ shown, read, onChange, onInvalid, message }: Options) {
  const [typed, setTyped] = useState<{ text: string; shown: string } | null>(null)
  const isOwn = typed !== null && typed.shown === shown
  return {
    text: isOwn ? typed.text : shown,
    onText: (text: string, shownAfter: (value: unknown) => string) => {
      const value = text.trim() === '' ? null : read(text)
      const isRead = text.trim() === '' || value !== null
      setTyped({ text, shown: isRead ? shownAfter(value) : shown })
      if (isRead) onChange(value)
      else onInvalid(message)
    },
    /** Leaving the field writes what was read the usual way; what could not be read stays for correction. */
    onLeave: (isInvalid: boolean) => {
      if (!isInvalid) setTyped(null)
    },
  }
}
