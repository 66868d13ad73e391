import { Check } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react'
import { useOptions } from '../engine/queries.ts'
import type { Reference } from '../engine/record.ts'
import { t } from '../messages.ts'
import { Icon } from '../ui/icon.tsx'
import { Input } from '../ui/input.tsx'

type Props = Pick<
  ComponentProps<'input'>,
  'id' | 'name' | 'placeholder' | 'aria-label' | 'aria-invalid' | 'aria-describedby'
> & {
  resource: string
  /** The text while nobody types: the chosen record's words, or nothing where many can be chosen. */
  shown: string
  chosen: string[]
  onChoose: (option: Reference) => void
  onRemoveLast?: () => void
}

/** An input with a list under it (WAI-ARIA combobox): the focus stays in the input, the arrows walk the list. */
export function Combobox({ resource, shown, chosen, onChoose, onRemoveLast, ...rest }: Props) {
  const listId = useId()
  const [text, setText] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const isOpen = text !== null
  const { data: options = [], isFetching } = useOptions(resource, text ?? '', isOpen)
  const active = Math.min(at, options.length - 1)
  const close = () => setText(null)
  const choose = (option: Reference | undefined) => {
    if (!option) return
    onChoose({ id: option.id, _label: option._label })
    close()
  }
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: () => (isOpen ? setAt(Math.min(options.length - 1, active + 1)) : setText('')),
    ArrowUp: () => setAt(Math.max(0, active - 1)),
    Enter: () => choose(options[active]),
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
    <Popover.Root open={isOpen} onOpenChange={(open) => !open && close()}>
      <Popover.Anchor asChild>
        <Input
          {...rest}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && options[active] ? `${listId}-${active}` : undefined}
          value={text ?? shown}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
          }}
          onClick={() => !isOpen && setText('')}
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
          <div role="listbox" id={listId} aria-label={rest['aria-label'] ?? t('options')}>
            {options.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the input, which owns the arrows and Enter
              <div
                key={option.id}
                role="option"
                tabIndex={-1}
                id={`${listId}-${index}`}
                className="option"
                aria-selected={index === active}
                onPointerEnter={() => setAt(index)}
                onClick={() => choose(option)}
              >
                <span className="clip grow">{option._label}</span>
                {chosen.includes(option.id) && <Icon of={Check} size={14} label={t('chosen')} />}
              </div>
            ))}
          </div>
          {options.length === 0 && <p className="head">{t(isFetching ? 'searching' : 'nothingFound')}</p>}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
