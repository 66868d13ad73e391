import { Link } from 'react-router'
import { formatNumber } from '../lib/format.ts'
import { Cell } from './engine/list/cell.tsx'
import { columnsOf } from './engine/list/columns.ts'
import { readListState } from './engine/list/list-state.ts'
import { useMeta } from './engine/meta.tsx'
import type { ResourceMeta } from './engine/meta-types.ts'
import { useCount, useList } from './engine/queries.ts'
import { Page } from './engine/shell/page.tsx'
import { resourceIcon } from './engine/shell/resource-icon.ts'
import { t } from './messages.ts'
import { type Section, sectionsOf } from './resources/sections.ts'
import { Card } from './ui/card.tsx'
import { Icon } from './ui/icon.tsx'
import { Skeleton } from './ui/skeleton.tsx'

function ResourceLine({ resource }: { resource: ResourceMeta }) {
  const { data, isPending } = useCount(resource.path, {})
  const total = data?.total
  return (
    <li>
      <Icon of={resourceIcon(resource.path)} />
      <Link className="grow clip" to={`/admin/${resource.path}`}>
        {resource.labelPlural}
      </Link>
      <span className="muted">
        {isPending ? (
          <Skeleton width={28} />
        ) : (
          total !== undefined && (data?.totalIsEstimate ? '~' : '') + formatNumber(total)
        )}
      </span>
    </li>
  )
}

function SectionCard({ section }: { section: Section }) {
  const meta = useMeta()
  return (
    <Card title={section.label} isFlush>
      <ul className="list-plain">
        {section.resources.map((path) => {
          const resource = meta.resources[path]
          return resource && <ResourceLine key={path} resource={resource} />
        })}
      </ul>
    </Card>
  )
}

const latest = readListState(new URLSearchParams('limit=8'))

function LatestOrders({ resource }: { resource: ResourceMeta }) {
  const { data } = useList(resource, latest)
  const columns = columnsOf(resource, data?.data)
  const all = (
    <Link className="button" data-kind="ghost" data-size="s" to="/admin/orders">
      {t('all')}
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

/** Where the day begins: what just came in, and where everything is. */
export function Dashboard() {
  const meta = useMeta()
  const orders = meta.resources.orders
  return (
    <Page title={t('dashboard')}>
      <div className="body home">
        {orders && <LatestOrders resource={orders} />}
        <div className="home-modules">
          {sectionsOf(meta.modules).map((section) => (
            <SectionCard key={section.label} section={section} />
          ))}
        </div>
      </div>
    </Page>
  )
}
