import { ArrowDown, ArrowUp } from 'lucide-react'
import { t } from '../../messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { ColumnEdge } from './column-edge.tsx'
import type { Column } from './columns.ts'
import { nextOrdering, sortOf } from './list-state.ts'
import type { ColumnWidths } from './use-widths.ts'

type Props = { column: Column; ordering: string; onOrder: (ordering: string) => void; widths: ColumnWidths }

/** Held at both ends: a table would otherwise give a column what the others leave. */
const held = (width: number | undefined) => (width ? { width, minWidth: width, maxWidth: width } : undefined)

export function ColumnHead({ column, ordering, onOrder, widths }: Props) {
  const align = column.align === 'end' ? 'num' : undefined
  if (column.role === 'media') {
    return (
      <th className="cell-media" scope="col">
        <span className="sr">{column.label}</span>
      </th>
    )
  }
  const edge = <ColumnEdge column={column} widths={widths} />
  const style = held(widths.widths[column.field])
  if (!column.sortable) {
    return (
      <th className={align} scope="col" style={style} data-column={column.field}>
        {column.label}
        {edge}
      </th>
    )
  }
  const sort = sortOf(ordering, column.field)
  return (
    <th className={align} scope="col" aria-sort={sort} style={style} data-column={column.field}>
      <button
        type="button"
        title={t('sortBy', { column: column.label })}
        onClick={() => onOrder(nextOrdering(ordering, column.field))}
      >
        {column.label}
        {sort && <Icon of={sort === 'ascending' ? ArrowUp : ArrowDown} size={12} />}
      </button>
      {edge}
    </th>
  )
}
