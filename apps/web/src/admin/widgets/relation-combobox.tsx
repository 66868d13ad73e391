import { Popover } from 'radix-ui'
import { type ComponentProps, type KeyboardEvent, use, useEffect, useId, useState } from 'react'
import { lower } from '../../lib/language.ts'
import { CreateInPlace } from '../engine/form/create-in-place.ts'
import { useResource } from '../engine/meta.tsx'
import { useOptions } from '../engine/queries.ts'
import type { Reference } from '../engine/record.ts'
import { t } from '../messages.ts'
import { Input } from '../ui/input.tsx'
import { RelationOptions } from './relation-options.tsx'

type Props = Pick<
  ComponentProps<'input'>,
  'id' | 'name' | 'placeholder' | 'aria-label' | 'aria-invalid' | 'aria-describedby'
> & {
  resource: string
  /** Filters of its list. */
  where?: Record<string, string>
  /** The text while nobody types: the chosen record's words, or nothing where many can be chosen. */
  shown: string
  chosen: string[]
  onChoose: (option: Reference) => void
  onRemoveLast?: () => void
}

/** What may be chosen by the text typed so far, and which of it the keyboard is at. */
function useChoices(resource: string, where: Record<string, string> | undefined) {
  const [text, setText] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const [isAwaited, setAwaited] = useState(false)
  const {
    data: options = [],
    isFetching,
    isPlaceholderData,
    isLoading,
  } = useOptions(resource, { q: text ?? '', where }, text !== null)
  const target = useResource(resource)
  const CreateDialog = use(CreateInPlace)
  // Enter must not make what is only not yet found.
  const isEmpty = options.length === 0 && isFetching
  const addable = CreateDialog && target?.can.add && !isEmpty ? target : undefined
  const count = options.length + (addable ? 1 : 0)
  const type = (next: string | null) => {
    setText(next)
    setAt(0)
    setAwaited(false)
  }
  // What is shown answers to what was typed before.
  const isBehind = text !== null && (isPlaceholderData || isLoading)
  return {
    text,
    type,
    at: Math.min(at, count - 1),
    setAt,
    count,
    options,
    isFetching,
    isBehind,
    isAwaited,
    setAwaited,
    target,
    addable,
    CreateDialog,
  }
}

/** An input with a list under it (WAI-ARIA combobox): the focus stays in the input, the arrows walk the list. */
export function Combobox({ resource, where, shown, chosen, onChoose, onRemoveLast, ...rest }: Props) {
  const listId = useId()
  const choices = useChoices(resource, where)
  const { text, type, at, setAt, count, options, isFetching, isBehind, target, addable, CreateDialog } = choices
  const { isAwaited, setAwaited } = choices
  const [words, setWords] = useState<string | null>(null)
  const isOpen = text !== null
  const close = () => type(null)
  const choose = ({ id, _label }: Reference) => {
    onChoose({ id, _label })
    setWords(null)
    close()
  }
  const press = (index: number) => {
    const option = options[index]
    if (option) return choose(option)
    if (!addable || index !== options.length) return
    setWords(text ?? '')
    close()
  }
  // Enter means what was typed, not what stood there before it was found; it makes nothing that was only not yet found.
  useEffect(() => {
    if (!isAwaited || isBehind) return
    setAwaited(false)
    if (options.length > 0) press(0)
  })
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: () => (isOpen ? setAt(Math.min(count - 1, at + 1)) : type('')),
    ArrowUp: () => setAt(Math.max(0, at - 1)),
    Enter: () => (isBehind ? setAwaited(true) : press(at)),
    Escape: close,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && !text) onRemoveLast?.()
    if (!isOpen && event.key !== 'ArrowDown') return
    const run = keys[event.key]
    if (!run) return
    event.preventDefault()
    event.stopPropagation()
    run(event)
  }
  return (
    <>
      <Popover.Root open={isOpen} onOpenChange={(open) => !open && close()}>
        <Popover.Anchor asChild>
          <Input
            {...rest}
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && at >= 0 ? `${listId}-${at}` : undefined}
            value={text ?? shown}
            onChange={(event) => type(event.target.value)}
            onClick={() => !isOpen && type('')}
            onBlur={close}
            onKeyDown={onKeyDown}
          />
        </Popover.Anchor>
        <Popover.Portal>
          <Popover.Content
            className="menu combobox-list"
            align="start"
            sideOffset={4}
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => event.preventDefault()}
            onPointerDown={(event) => event.preventDefault()}
          >
            <RelationOptions
              listId={listId}
              label={rest['aria-label'] ?? t('options')}
              options={options}
              chosen={chosen}
              active={at}
              isSearching={isFetching}
              addable={addable && lower(addable.label)}
              onPoint={setAt}
              onPress={press}
            />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      {CreateDialog && target && words !== null && (
        <CreateDialog resource={target} words={words} onCreated={choose} onClose={() => setWords(null)} />
      )}
    </>
  )
}
