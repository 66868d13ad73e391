import { Link } from 'react-router'
import { Cell } from '../../engine/list/cell.tsx'
import { columnsOf } from '../../engine/list/columns.ts'
import { readListState } from '../../engine/list/list-state.ts'
import type { ResourceMeta } from '../../engine/meta-types.ts'
import { useList } from '../../engine/queries.ts'
import { Card } from '../../ui/card.tsx'
import { t } from './messages.ts'

const latest = readListState(new URLSearchParams('limit=6'))

/** What just came in, with the columns that the list of orders has. */
export function LatestOrdersCard({ resource }: { resource: ResourceMeta }) {
  const { data } = useList(resource, latest)
  const columns = columnsOf(resource.list.columns, data?.data)
  const all = (
    <Link className="button" data-kind="ghost" data-size="s" to="/admin/orders">
      {t('allOrders')}
    </Link>
  )
  return (
    <Card title={t('latestOrders')} actions={all} isFlush footer={data?.data.length === 0 ? t('noOrders') : undefined}>
      <div className="scroll-x">
        <table className="data-table orders-home" data-cards="" aria-label={t('latestOrders')}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.field} scope="col" className={column.align === 'end' ? 'num' : undefined}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data?.data.map((row) => (
              <tr key={row.id}>
                {columns.map((column) => (
                  <Cell
                    key={column.field}
                    column={column}
                    field={resource.fields[column.field]}
                    record={row}
                    base="/admin/orders/"
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
