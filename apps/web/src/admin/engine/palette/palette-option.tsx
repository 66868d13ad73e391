import { Badge } from '../../ui/badge.tsx'
import { Icon } from '../../ui/icon.tsx'
import { KeyCaps } from '../shell/key-caps.tsx'
import { markMatches } from './match.ts'
import type { RecordCommand } from './record-commands.ts'

const Marked = ({ label, text }: { label: string; text: string }) =>
  markMatches(label, text).map(({ text: piece, isMarked }, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name
    return isMarked ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>
  })

type Props = {
  id: string
  command: RecordCommand
  text: string
  isActive: boolean
  onPoint: () => void
  onPress: (isNewTab: boolean) => void
}

/** One line of the palette. */
export function PaletteOption({ id, command, text, isActive, onPoint, onPress }: Props) {
  const { label, note, icon, keys, state } = command
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className="option"
      aria-selected={isActive}
      onPointerMove={onPoint}
      onClick={(event) => onPress(event.metaKey || event.ctrlKey)}
      onKeyDown={undefined}
    >
      <Icon of={icon} />
      <span className="grow clip">
        <span className="strong">
          <Marked label={label} text={text} />
        </span>{' '}
        {note && (
          <span className="muted small">
            <Marked label={note} text={text} />
          </span>
        )}
      </span>
      {state && (
        <Badge tone={state.tone} isPlain={!state.tone}>
          {state.label}
        </Badge>
      )}
      {keys && <KeyCaps keys={keys} />}
    </div>
  )
}
