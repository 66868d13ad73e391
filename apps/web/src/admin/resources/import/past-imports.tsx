import { FileText } from 'lucide-react'
import { Link } from 'react-router'
import { columnsOf } from '../../engine/list/columns.ts'
import { readListState } from '../../engine/list/list-state.ts'
import { useResource } from '../../engine/meta.tsx'
import type { ResourceMeta } from '../../engine/meta-types.ts'
import { useList } from '../../engine/queries.ts'
import { Value } from '../../engine/value.tsx'
import { t } from '../../messages.ts'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'

const first = readListState(new URLSearchParams('limit=10'))

function Runs({ resource }: { resource: ResourceMeta }) {
  const { data } = useList(resource, first)
  const columns = columnsOf(resource.list.columns)
  if (!data || data.data.length === 0) return null
  return (
    <Card title={t('importsBefore')} isFlush>
      <div className="scroll-x">
        <table className="data-table" aria-label={t('importsBefore')}>
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
            {data.data.map((row) => (
              <tr key={row.id}>
                {columns.map((column) => (
                  <td key={column.field} className={column.align === 'end' ? 'num' : undefined}>
                    {column.isTitle ? (
                      <Link className="row strong" to={`/admin/imports/${row.id}`}>
                        <Icon of={FileText} size={14} />
                        {row._label}
                      </Link>
                    ) : (
                      <Value field={resource.fields[column.field]} value={row[column.field]} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

/** Earlier runs, where the caller may see them. */
export function PastImports() {
  const resource = useResource('product-imports')
  return resource ? <Runs resource={resource} /> : null
}
