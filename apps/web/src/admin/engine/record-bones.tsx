import { Card } from '../ui/card.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import type { Crumb } from '../ui/top-bar.tsx'
import type { ResourceMeta } from './meta-types.ts'
import { Page } from './shell/page.tsx'

const lines = [38, 62, 50, 44]

/** The shape of a record's page while it is read. */
export const RecordBones = ({ resource, crumbs }: { resource: ResourceMeta; crumbs: Crumb[] }) => (
  <Page title={resource.label} crumbs={crumbs}>
    <div className="body" data-width="form" aria-busy>
      <div className="form-grid">
        <div>
          {resource.form.fieldsets.slice(0, 2).map((set) => (
            <Card key={set.title} title={set.title}>
              <div className="stack" data-gap="16">
                {lines.map((width) => (
                  <Skeleton key={width} width={`${width}%`} height={14} />
                ))}
              </div>
            </Card>
          ))}
        </div>
      </div>
    </div>
  </Page>
)
