import { ArrowDown, ArrowUp } from 'lucide-react'
import { t } from '../../messages.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Column } from './columns.ts'
import { nextOrdering, sortOf } from './list-state.ts'

type Props = { column: Column; ordering: string; onOrder: (ordering: string) => void }

export function ColumnHead({ column, ordering, onOrder }: Props) {
  const align = column.align === 'end' ? 'num' : undefined
  if (column.role === 'media') {
    return (
      <th className="cell-media" scope="col">
        <span className="sr">{column.label}</span>
      </th>
    )
  }
  if (!column.sortable) {
    return (
      <th className={align} scope="col">
        {column.label}
      </th>
    )
  }
  const sort = sortOf(ordering, column.field)
  return (
    <th className={align} scope="col" aria-sort={sort}>
      <button
        type="button"
        title={t('sortBy', { column: column.label })}
        onClick={() => onOrder(nextOrdering(ordering, column.field))}
      >
        {column.label}
        {sort && <Icon of={sort === 'ascending' ? ArrowUp : ArrowDown} size={12} />}
      </button>
    </th>
  )
}
