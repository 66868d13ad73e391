import { t } from '../../messages.ts'
import { Check } from '../../ui/check.tsx'
import { holds } from '../condition.ts'
import type { ColumnMeta, ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { rightsOf } from '../row-rights.ts'
import { BoneRows } from './bone-rows.tsx'
import { Cell } from './cell.tsx'
import type { CellEdits } from './cells/use-cell-edits.ts'
import { ColumnHead } from './column-head.tsx'
import { type Column, columnsOf } from './columns.ts'
import { RowMenu } from './row-menu.tsx'
import type { Selection } from './use-selection.ts'
import type { ColumnWidths } from './use-widths.ts'

type Props = {
  resource: ResourceMeta
  /** Those that are shown, in their order. */
  shown: readonly ColumnMeta[]
  widths: ColumnWidths
  edits: CellEdits
  rows: RecordData[] | undefined
  ordering: string
  onOrder: (ordering: string) => void
  /** Left out where there is nothing to do with a selection. */
  selection?: Selection
  cursor: number
  isStale: boolean
}

type RowProps = Pick<Props, 'resource' | 'selection' | 'widths' | 'edits'> & {
  columns: Column[]
  editable: readonly string[]
  row: RecordData
  isCursor: boolean
}

/** Of the fields that can be edited, those that this row has, where it may be changed at all. */
const editableIn = (resource: ResourceMeta, editable: readonly string[], row: RecordData): readonly string[] =>
  rightsOf(resource, row).change
    ? editable.filter((name) => (resource.fields[name]?.visibleWhen ?? []).every((each) => holds(each, row)))
    : []

const Row = ({ resource, columns, editable, edits, widths, row, selection, isCursor }: RowProps) => (
  <tr
    aria-selected={selection?.has(row.id)}
    aria-busy={edits.isBusy(row.id) || undefined}
    data-cursor={isCursor ? '' : undefined}
    data-row={row.id}
  >
    {selection && (
      <td className="cell-check" data-role="check">
        <Check
          checked={selection.has(row.id)}
          onChange={() => selection.toggle(row.id)}
          aria-label={t('selectRow', { name: row._label })}
        />
      </td>
    )}
    {columns.map((column) => (
      <Cell
        key={column.field}
        column={column}
        field={resource.fields[column.field]}
        record={row}
        width={widths.widths[column.field]}
        editing={{ edits, editable: editableIn(resource, editable, row) }}
      />
    ))}
    <RowMenu resource={resource} row={row} />
  </tr>
)

export function DataTable(props: Props) {
  const { resource, shown, widths, edits, rows, ordering, onOrder, selection, cursor, isStale } = props
  const columns = columnsOf(shown, rows)
  const editable = columns.map(({ field }) => field).filter((name) => resource.list.editable.includes(name))
  const hasMedia = columns.some((column) => column.role === 'media')
  const isAll = !!rows?.length && rows.every((row) => selection?.has(row.id))
  return (
    <table
      className="data-table"
      data-cards=""
      data-media={hasMedia ? '' : undefined}
      aria-label={resource.labelPlural}
      aria-busy={isStale || !rows}
    >
      <thead>
        <tr>
          {selection && (
            <th className="cell-check" scope="col">
              <Check
                checked={isAll}
                isSome={!isAll && (selection.isMatching || selection.ids.length > 0)}
                onChange={() => selection.set(isAll ? [] : (rows ?? []).map((row) => row.id))}
                aria-label={t('selectAll')}
              />
            </th>
          )}
          {columns.map((column) => (
            <ColumnHead key={column.field} column={column} ordering={ordering} onOrder={onOrder} widths={widths} />
          ))}
          <th className="cell-menu no-phone" scope="col">
            <span className="sr">{t('more')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows ? (
          rows.map((row, at) => (
            <Row
              key={row.id}
              resource={resource}
              columns={columns}
              editable={editable}
              edits={edits}
              widths={widths}
              row={row}
              selection={selection}
              isCursor={at === cursor}
            />
          ))
        ) : (
          <BoneRows columns={columns} hasCheck={!!selection} />
        )}
      </tbody>
    </table>
  )
}
