import { Columns3 } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useEffect, useState } from 'react'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { Grip } from '../form/grip.tsx'
import type { ColumnMeta, ResourceMeta } from '../meta-types.ts'
import { allColumns, chosenColumns, moveColumn, namedColumns, toggleColumn } from './chosen-columns.ts'
import type { ListState } from './list-state.ts'
import type { ColumnWidths } from './use-widths.ts'
import { words } from './words.ts'

type Props = {
  resource: ResourceMeta
  state: ListState
  widths: ColumnWidths
  onChange: (change: Partial<ListState>, keep: 'cursor') => void
}

/** Which columns the list shows, and in which order. */
export function ColumnsMenu({ resource, state, widths, onChange }: Props) {
  // The address follows a moment later; until then a box would jump back.
  const [chosen, setChosen] = useState(state.columns)
  useEffect(() => setChosen(state.columns), [state.columns])
  const shown = chosenColumns(resource, chosen)
  const hidden = allColumns(resource).filter((column) => !shown.includes(column))
  const choose = (columns: ColumnMeta[]) => {
    const names = namedColumns(resource, columns)
    setChosen(names)
    onChange({ columns: names }, 'cursor')
  }
  const isOwn = chosen.length > 0 || Object.keys(widths.widths).length > 0
  const line = (column: ColumnMeta, isShown: boolean) => (
    <li key={column.field}>
      {isShown && (
        <Grip
          label={words('moveColumn', { column: column.label })}
          onMove={(step) => choose(moveColumn(shown, column.field, step))}
        />
      )}
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the check is inside */}
      <label>
        <Check
          checked={isShown}
          disabled={isShown && shown.length === 1}
          onChange={() => choose(toggleColumn(shown, column))}
        />
        <span className="clip">{column.label}</span>
      </label>
    </li>
  )
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button icon={Columns3} size="s" kind="ghost">
          {words('columns')}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="menu columns-menu" align="end" sideOffset={4} aria-label={words('columns')}>
          <ul>
            {shown.map((column) => line(column, true))}
            {hidden.map((column) => line(column, false))}
          </ul>
          <Button
            size="s"
            kind="ghost"
            disabled={!isOwn}
            onClick={() => {
              widths.reset()
              choose(resource.list.columns)
            }}
          >
            {t('reset')}
          </Button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
