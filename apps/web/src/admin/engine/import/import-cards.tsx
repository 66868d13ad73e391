import { X } from 'lucide-react'
import { Link, useLocation } from 'react-router'
import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/button.tsx'
import { Meter } from '../../ui/meter.tsx'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { useImport } from './import-queries.ts'
import { fileImports } from './import-source.ts'
import { isUnderWay } from './import-types.ts'
import { useImportEnd } from './run-data.ts'
import { lookOf } from './run-looks.ts'
import { type TrackedImport, untrackImport, useTrackedImports } from './tracked-imports.ts'
import { words } from './words.ts'

/** How far one import is; it stays until it is sent away. */
function ImportCard({ started, resource }: { started: TrackedImport; resource: ResourceMeta }) {
  const { data } = useImport(fileImports(resource.path), started.id)
  useImportEnd(data, resource)
  const run = data ?? started
  const look = lookOf(run)
  const written = words('written', { applied: formatNumber(run.applied), total: formatNumber(run.total) })
  return (
    <article className="run-card" aria-live="off" aria-label={run.filename}>
      <span className="sr" role="status">
        {run.filename}: {words(look.word)}
      </span>
      <header className="row">
        <b className="strong clip">{run.filename}</b>
        <Badge tone={look.tone}>{words(look.word)}</Badge>
        <span className="push">
          <IconButton icon={X} size="s" label={t('dismiss')} onClick={() => untrackImport(run.id)} />
        </span>
      </header>
      {isUnderWay(run) && <Meter label={words('importProgress')} value={run.applied} max={run.total} size="l" />}
      {run.problem && <p className="small bad">{run.problem}</p>}
      <footer className="row">
        <span className="small muted push-end">{written}</span>
        <Link className="button" data-size="s" to={started.page}>
          {words('open')}
        </Link>
      </footer>
    </article>
  )
}

/** Imports that were begun here, everywhere but on their own page. */
export function ImportCards() {
  const { pathname } = useLocation()
  const { resources } = useMeta()
  return useTrackedImports().map((run) => {
    const resource = resources[run.resource]
    return resource && pathname !== run.page ? <ImportCard key={run.id} started={run} resource={resource} /> : null
  })
}
