import type { ImageAsset, Tint } from '@stoa/api-client'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import './option-picker.css'
import { Tile } from './tile.tsx'

export interface PickerValue {
  value: string
  /** Not made or sold out together with what else is chosen: struck, still reachable, cannot be chosen. */
  unavailable: boolean
  /** Few left. */
  low: boolean
  image?: ImageAsset | null
  tint?: Tint | null
}

interface OptionPickerProps {
  name: string
  values: PickerValue[]
  chosen?: string
  /** Below the values, for example what is out and why. */
  note?: ReactNode
  onChoose: (value: string) => void
  onRefuse: (value: string) => void
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

export function OptionPicker({ name, values, chosen, note, onChoose, onRefuse }: OptionPickerProps) {
  const group = useRef<HTMLDivElement>(null)
  const pictured = values.every((value) => value.image)
  const focusable = Math.max(
    0,
    values.findIndex(({ value }) => value === chosen),
  )

  const press = (index: number) => {
    const next = values[index]
    if (!next) return
    if (next.unavailable) onRefuse(next.value)
    else onChoose(next.value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const buttons = [...(group.current?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])]
    const at = buttons.indexOf(event.target as HTMLElement)
    if (!step || at < 0) return
    event.preventDefault()
    const next = (at + step + buttons.length) % buttons.length
    buttons[next]?.focus()
    press(next)
  }

  return (
    <div className="OptionPicker">
      <div className="OptionPicker-head">
        <p>
          <b>{name}</b> {chosen}
        </p>
      </div>
      <div
        className={pictured ? 'OptionPicker-pictures' : 'OptionPicker-sizes'}
        role="radiogroup"
        aria-label={name}
        ref={group}
        onKeyDown={onKeyDown}
      >
        {values.map(({ value, unavailable, low, image, tint }, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a struck value must stay reachable without becoming chosen.
          <button
            key={value}
            className={pictured ? 'OptionPicker-picture' : 'Option'}
            type="button"
            role="radio"
            aria-checked={value === chosen}
            aria-disabled={unavailable || undefined}
            aria-label={pictured ? value : undefined}
            data-low={low || undefined}
            tabIndex={index === focusable ? 0 : -1}
            onClick={() => press(index)}
          >
            {pictured ? <Tile image={image} tint={tint} ratio="1" sizes="7rem" /> : value}
          </button>
        ))}
      </div>
      {note}
    </div>
  )
}
