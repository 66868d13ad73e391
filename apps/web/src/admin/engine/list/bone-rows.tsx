import { Skeleton } from '../../ui/skeleton.tsx'
import type { Column } from './columns.ts'

const rows = Array.from({ length: 12 }, (_, at) => at)

const width = (column: Column, row: number): string => (column.isTitle ? `${42 + ((row * 17) % 30)}%` : '56px')

/** Rows of the real height, so that nothing jumps when the data comes. */
export const BoneRows = ({ columns, hasCheck }: { columns: Column[]; hasCheck: boolean }) =>
  rows.map((row) => (
    <tr key={row}>
      {hasCheck && (
        <td className="cell-check" data-role="check">
          <Skeleton width={16} height={16} />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.field} className={column.align === 'end' ? 'num' : undefined} data-role={column.place}>
          {column.role === 'media' ? <Skeleton width={32} height={32} /> : <Skeleton width={width(column, row)} />}
        </td>
      ))}
      <td className="cell-menu no-phone" />
    </tr>
  ))
