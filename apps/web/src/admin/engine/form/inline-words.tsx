import { Plus, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { t } from '../../messages.ts'
import { Icon } from '../../ui/icon.tsx'
import type { FieldMeta, InlineMeta } from '../meta-types.ts'
import { useField } from './field-control.tsx'
import { onlyField } from './inline-kind.ts'
import type { InlineRows } from './use-inline-rows.ts'
import { liveRows } from './use-inline-rows.ts'
import { type InlineRow, isRemovable } from './values.ts'

type Props = { inline: InlineMeta; rows: InlineRows; canChange: boolean }

type WordProps = Props & { field: FieldMeta; row: InlineRow; at: number }

function Word({ inline, field, row, at, rows, canChange }: WordProps) {
  const path = `${rows.path}.${row.key}.${field.name}`
  const { value, error, isReadOnly, onChange } = useField(field, path, canChange)
  const name = t('cellLabel', { field: field.label, row: at + 1 })
  const text = typeof value === 'string' ? value : ''
  if (isReadOnly) return <span className="chip">{text}</span>
  return (
    <span className="chip word" data-path={path} data-invalid={error ? '' : undefined} title={error}>
      <input
        aria-label={name}
        aria-invalid={error ? true : undefined}
        value={text}
        maxLength={field.maxLength}
        // biome-ignore lint/a11y/noAutofocus: a word just added is there to be typed
        autoFocus={!row.id && text === ''}
        onChange={(event) => onChange(event.target.value)}
      />
      {isRemovable(inline, row, canChange) && (
        <button
          type="button"
          className="chip-remove"
          aria-label={t('removeValue', { name: text || name })}
          onClick={() => rows.toggleDeleted(row.key)}
        >
          <Icon of={X} size={12} />
        </button>
      )}
    </span>
  )
}

/** Rows of one short text, such as the values of an option: side by side, each changed where it stands. */
export function InlineWords({ inline, rows, canChange }: Props) {
  const field = onlyField(inline)
  if (!field) return null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    rows.add()
  }
  const live = liveRows(rows.all)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in one word starts the next
    <div className="words" onKeyDown={onKeyDown}>
      {live.map((row, at) => (
        <Word key={row.key} inline={inline} field={field} row={row} at={at} rows={rows} canChange={canChange} />
      ))}
      {canChange && inline.can.add && (
        <button type="button" className="chip" data-tone="add" onClick={() => rows.add()}>
          <Icon of={Plus} size={12} />
          {t('addValue')}
        </button>
      )}
    </div>
  )
}
