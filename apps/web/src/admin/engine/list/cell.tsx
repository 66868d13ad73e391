import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { classes } from '../../ui/input.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import type { FieldMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { Value } from '../value.tsx'
import { EditableCell, type EditableProps } from './cells/editable-cell.tsx'
import type { Column } from './columns.ts'

type Props = {
  column: Column
  field?: FieldMeta
  record: RecordData
  /** Where records live, on a page that is not their list. */
  base?: string
  /** In pixels, where somebody chose one. */
  width?: number
  /** Where the value can be changed in its place. */
  editing?: Pick<EditableProps, 'edits' | 'editable'>
}

const codes = new Set(['sku', 'code', 'number', 'slug', 'handle'])

const currencyOf = ({ currency }: RecordData) => (typeof currency === 'string' ? currency : undefined)

function TitleLink({ column, field, record, base = '' }: Props) {
  const { search } = useLocation()
  const stored = record[column.field] ?? record._label
  // A number that names a thing is a name: no thousands in it.
  const value = typeof stored === 'number' ? String(stored) : stored
  return (
    <Link to={base + record.id} state={{ list: base ? '' : search }}>
      <div className={classes('title clip', codes.has(column.field) && 'mono')}>
        <Value field={field} value={value} />
      </div>
    </Link>
  )
}

/** The value as it is read, or with a way to change it. */
function Content({ column, field, record, editing, children }: Props & { children: ReactNode }) {
  if (!editing || !field || !editing.editable.includes(column.field)) return children
  return (
    <EditableCell column={column} field={field} record={record} {...editing}>
      {children}
    </EditableCell>
  )
}

function lookOf({ column, field }: Props): string | undefined {
  if (column.isTitle) return undefined
  const isQuiet = column.role === 'meta' || field?.type === 'dateTime'
  return classes(column.align === 'end' && 'num', isQuiet && 'muted', codes.has(column.field) && 'mono')
}

export function Cell(props: Props) {
  const { column, field, record, width } = props
  if (column.role === 'media') {
    return (
      <td className="cell-media" data-role={column.place}>
        <Thumb picture={record[column.field]} tint={typeof record.tint === 'string' ? record.tint : undefined} />
      </td>
    )
  }
  return (
    <td className={lookOf(props)} data-role={column.place} style={width ? { maxWidth: width } : undefined}>
      <Content {...props}>
        {column.isTitle ? (
          <TitleLink {...props} />
        ) : (
          <Value field={field} value={record[column.field]} currency={currencyOf(record)} />
        )}
      </Content>
    </td>
  )
}
