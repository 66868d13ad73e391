/** "mod+s", "j", "?": the name of a key press as the key maps write it. `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey'>): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const mod = event.metaKey || event.ctrlKey ? 'mod+' : ''
  const alt = event.altKey ? 'alt+' : ''
  const shift = event.shiftKey && (event.key.length > 1 || /\p{L}/u.test(event.key)) ? 'shift+' : ''
  return `${mod}${alt}${shift}${key}`
}

/** Single keys stay silent while somebody types, or while a dialog or menu has the keyboard. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return true
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** What Enter presses by itself. */
export const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, input, select, summary') !== null

export const isSingleKey = (name: string): boolean => !name.startsWith('mod+') && name !== 'Escape'
