import { Link, useLocation } from 'react-router'
import { classes } from '../../ui/input.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import type { FieldMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { Value } from '../value.tsx'
import type { Column } from './columns.ts'

type Props = {
  column: Column
  field?: FieldMeta
  record: RecordData
  /** The field that names a row: its words are `_label`. */
  represent: string
  /** Where records live, on a page that is not their list. */
  base?: string
}

const codes = new Set(['sku', 'code', 'number', 'slug', 'handle'])

function TitleCell({ column, field, record, represent, base = '' }: Props) {
  const { search } = useLocation()
  const value = column.field === represent ? record._label : (record[column.field] ?? record._label)
  return (
    <td data-role="title">
      <Link to={base + record.id} state={{ list: base ? '' : search }}>
        <div className={classes('title clip', codes.has(column.field) && 'mono')}>
          <Value field={field} value={value} />
        </div>
      </Link>
    </td>
  )
}

export function Cell(props: Props) {
  const { column, field, record } = props
  if (column.isTitle) return <TitleCell {...props} />
  if (column.role === 'media') {
    return (
      <td className="cell-media" data-role={column.place}>
        <Thumb picture={record[column.field]} tint={typeof record.tint === 'string' ? record.tint : undefined} />
      </td>
    )
  }
  const isQuiet = column.role === 'meta' || field?.type === 'dateTime'
  return (
    <td
      className={classes(column.align === 'end' && 'num', isQuiet && 'muted', codes.has(column.field) && 'mono')}
      data-role={column.place}
    >
      <Value field={field} value={record[column.field]} />
    </td>
  )
}
