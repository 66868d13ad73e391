import { Link } from 'react-router'
import { formatNumber } from '../../../lib/format.ts'
import { useMeta } from '../../engine/meta.tsx'
import type { ResourceMeta } from '../../engine/meta-types.ts'
import { useCount } from '../../engine/queries.ts'
import { Page } from '../../engine/shell/page.tsx'
import { resourceIcon } from '../../engine/shell/resource-icon.ts'
import { type Section, sectionsOf } from '../../resources/sections.ts'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { LatestOrdersCard } from './latest-orders-card.tsx'
import { t } from './messages.ts'

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

/** Where the day begins for those who do not see the figures of the shop: what came in, and where everything is. */
export function RecordsHome() {
  const meta = useMeta()
  const orders = meta.resources.orders
  return (
    <Page title={t('dashboard')}>
      <div className="body home">
        {orders && <LatestOrdersCard resource={orders} />}
        <div className="home-modules">
          {sectionsOf(meta.modules).map((section) => (
            <SectionCard key={section.label} section={section} />
          ))}
        </div>
      </div>
    </Page>
  )
}
