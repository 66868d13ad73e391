import type { KeyboardEvent, PointerEvent } from 'react'
import type { Picture } from '../../engine/record.ts'
import { type FocalPoint, movedBy, pointedAt } from './focal-point.ts'
import { t } from './messages.ts'

type Props = { picture: Picture; value: FocalPoint; isDisabled: boolean; onChange: (point: FocalPoint) => void }

const percent = (value: number) => Math.round(value * 100)

/** The picture with the point that a crop keeps in sight: set by pointing at it, or with the arrow keys. */
export function FocalPicker({ picture, value, isDisabled, onChange }: Props) {
  const words = t('focalPoint', { x: percent(value.x), y: percent(value.y) })
  const point = (event: PointerEvent<HTMLButtonElement>) => {
    if (isDisabled || (event.type === 'pointermove' && event.buttons !== 1)) return
    const box = event.currentTarget.querySelector('img')?.getBoundingClientRect()
    if (box) onChange(pointedAt(event, box))
  }
  const press = (event: KeyboardEvent) => {
    const next = movedBy(value, event.key, event.shiftKey)
    if (!next || isDisabled) return
    event.preventDefault()
    onChange(next)
  }
  return (
    <div className="focal">
      <button
        type="button"
        className="focal-stage"
        aria-label={words}
        aria-describedby="focal-help"
        disabled={isDisabled}
        onPointerDown={point}
        onPointerMove={point}
        onKeyDown={press}
      >
        <span className="focal-frame">
          <img src={picture.url} alt={picture.alt} draggable={false} />
          <i className="focal-dot" style={{ left: `${value.x * 100}%`, top: `${value.y * 100}%` }} />
        </span>
      </button>
      <p className="small muted" id="focal-help">
        <span aria-live="polite">{words}.</span> {t('focalHelp')}
      </p>
    </div>
  )
}
