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
  /** Where records live, on a page that is not their list. */
  base?: string
}

const codes = new Set(['sku', 'code', 'number', 'slug', 'handle'])

const currencyOf = ({ currency }: RecordData) => (typeof currency === 'string' ? currency : undefined)

function TitleCell({ column, field, record, base = '' }: Props) {
  const { search } = useLocation()
  const stored = record[column.field] ?? record._label
  // A number that names a thing is a name: no thousands in it.
  const value = typeof stored === 'number' ? String(stored) : stored
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
      <Value field={field} value={record[column.field]} currency={currencyOf(record)} />
    </td>
  )
}
