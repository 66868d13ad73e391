import { Search, SearchX, X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { useMeta } from '../meta.tsx'
import { palette } from '../shell/shell-state.ts'
import { words } from './messages.ts'
import { PaletteFoot } from './palette-foot.tsx'
import { PaletteOption } from './palette-option.tsx'
import { usePalette } from './use-palette.ts'

/** A list whose name shows how to search one list alone. */
function useExample(): string {
  const { resources } = useMeta()
  return lower(Object.values(resources).find(({ list }) => list.search)?.labelPlural ?? '')
}

/** An input with a list under it (WAI-ARIA combobox): the focus stays in the input, the arrows walk the list. */
function PaletteBody() {
  const { typed, setTyped, text, groups, choose, error, isBehind } = usePalette()
  const [at, setAt] = useState(0)
  const [isWaiting, setWaiting] = useState(false)
  const listId = useId()
  const example = useExample()
  const all = groups.flatMap(({ commands }) => commands)
  const active = Math.min(at, all.length - 1)
  const press = (index: number, isNewTab: boolean) => {
    const command = all[index]
    if (command) choose(command, isNewTab)
  }
  // Enter means the best of what was typed, not of what stood there before it was found.
  useEffect(() => {
    if (!isWaiting || isBehind) return
    setWaiting(false)
    press(0, false)
  })
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [listId, active])
  const type = (next: string) => {
    setTyped(next)
    setAt(0)
    setWaiting(false)
  }
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: () => setAt(all.length === 0 ? 0 : (active + 1) % all.length),
    ArrowUp: () => setAt(all.length === 0 ? 0 : (active + all.length - 1) % all.length),
    Home: () => setAt(0),
    End: () => setAt(all.length - 1),
    Enter: (event) => {
      if (isBehind && at === 0) return setWaiting(true)
      press(active, event.metaKey || event.ctrlKey)
    },
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const run = event.nativeEvent.isComposing ? undefined : keys[event.key]
    if (!run || ((event.key === 'Home' || event.key === 'End') && typed !== '')) return
    event.preventDefault()
    event.stopPropagation()
    run(event)
  }
  const isNothing = all.length === 0 && text !== '' && !isBehind
  let count = 0
  return (
    <>
      <div className="query">
        <Icon of={Search} size={20} />
        <input
          role="combobox"
          aria-label={words('find')}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
          placeholder={words('find')}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Primitive.Close asChild>
          <IconButton icon={X} size="s" label={t('close')} />
        </Primitive.Close>
      </div>
      <div className="list" role="listbox" id={listId} aria-label={words('results')} aria-busy={isBehind}>
        {groups.map(({ name, label, commands }) => (
          // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role
          <div key={name} role="group" aria-label={label}>
            <div className="head" aria-hidden>
              {label}
            </div>
            {commands.map((command) => {
              const index = count++
              return (
                <PaletteOption
                  key={command.id}
                  id={`${listId}-${index}`}
                  command={command}
                  text={text}
                  isActive={index === active}
                  onPoint={() => setAt(index)}
                  onPress={(isNewTab) => press(index, isNewTab)}
                />
              )
            })}
          </div>
        ))}
      </div>
      {all.length === 0 && text === '' && <p className="palette-note">{words('start', { example })}</p>}
      {isNothing && (
        <div className="palette-note">
          <p className="row strong">
            <Icon of={SearchX} />
            {words('nothing', { text })}
          </p>
          <p>{words('nothingNote', { example })}</p>
          <p>{words('nothingSeen')}</p>
        </div>
      )}
      {error && <p className="palette-note">{words('noSearch', { reason: error.message })}</p>}
      <p className="sr" role="status">
        {isBehind ? words('searching') : text === '' ? '' : words('found', { count: all.length })}
      </p>
      <PaletteFoot />
    </>
  )
}

/** Finds records, pages and what can be done, from the keyboard. */
function OpenPalette() {
  const returnFocus = useReturnFocus()
  return (
    <Primitive.Root open onOpenChange={(open) => !open && palette.set(false)}>
      <Primitive.Portal>
        <Primitive.Overlay className="scrim" data-top="">
          <Primitive.Content className="command-palette" aria-describedby={undefined} onCloseAutoFocus={returnFocus}>
            <Primitive.Title className="sr">{words('palette')}</Primitive.Title>
            <PaletteBody />
          </Primitive.Content>
        </Primitive.Overlay>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

export const Palette = () => (palette.use() ? <OpenPalette /> : null)
