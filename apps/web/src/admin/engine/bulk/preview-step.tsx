import { formatNumber } from '../../../lib/format.ts'
import { Callout } from '../../ui/callout.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { DiffView } from '../changes/diff-view.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import type { BulkPreview } from './bulk-types.ts'
import type { Deed } from './deeds.ts'
import { words } from './words.ts'

type Props = { resource: ResourceMeta; deed: Deed; preview: BulkPreview | undefined; error: Error | null }

const headlines = { update: 'willChange', remove: 'willDelete', action: 'willRun' } as const

type SampleProps = { resource: ResourceMeta; isTried: boolean; sample: BulkPreview['sample'][number] }

function Sample({ resource, isTried, sample: { id, label, changes, problem } }: SampleProps) {
  const field = resource.fields[problem?.field ?? '']?.label
  return (
    <li>
      <b className="strong">{label ?? id}</b>
      {problem && (
        <p className="refusal">
          {field && `${field}: `}
          {problem.message}
        </p>
      )}
      {changes.length > 0 && <DiffView rows={changes} root={resource} />}
      {isTried && !problem && changes.length === 0 && <p className="small muted">{words('noChange')}</p>}
    </li>
  )
}

/** What would happen: to how many, to the first of them field by field, and which of those refuse. */
export function PreviewStep({ resource, deed, preview, error }: Props) {
  if (error) return <Callout tone="bad">{error.message}</Callout>
  if (!preview) {
    return (
      <div role="status">
        <p className="muted">{words('previewing')}</p>
        <Skeleton width="60%" />
      </div>
    )
  }
  const { total, isTried, sample } = preview
  if (total === 0) return <p>{words('nothingMatches')}</p>
  const refused = sample.filter(({ problem }) => problem).length
  return (
    <>
      <p className="headline" role="status">
        {words(headlines[deed.kind], { count: total, number: formatNumber(total) })}
      </p>
      {refused > 0 && <Callout tone="warn">{words('refusedFew', { count: refused })}</Callout>}
      {!isTried && <Callout tone="note">{words('notTried')}</Callout>}
      {total > sample.length && <p className="small muted">{words('few', { count: sample.length })}</p>}
      <ul className="bulk-sample">
        {sample.map((each) => (
          <Sample key={each.id} resource={resource} isTried={isTried} sample={each} />
        ))}
      </ul>
    </>
  )
}
