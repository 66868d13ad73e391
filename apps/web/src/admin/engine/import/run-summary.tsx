import { Link } from 'react-router'
import { formatNumber } from '../../../lib/format.ts'
import { lower } from '../../../lib/language.ts'
import { Meter } from '../../ui/meter.tsx'
import { Tally, type TallyItem } from '../../ui/tally.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import type { ImportRun } from './import-types.ts'
import { words } from './words.ts'

/** How many rows of each kind; the first is all of them. */
export function tallyOf({ create, update, unchanged, refused }: ImportRun): TallyItem[] {
  return [
    { name: '', label: words('tallyAll'), value: create + update + refused + unchanged },
    { name: 'create', label: words('tallyNew'), value: create },
    { name: 'update', label: words('tallyChanged'), value: update },
    { name: 'refused', label: words('tallyRefused'), value: refused, tone: 'bad' },
    { name: 'unchanged', label: words('tallyUnchanged'), value: unchanged, tone: 'muted' },
  ]
}

/** How far the writing is, and what came of it. */
export function RunSummary({ run, resource }: { run: ImportRun; resource: ResourceMeta }) {
  const { total, applied } = run
  const name = lower(resource.labelPlural)
  return (
    <section className="card" aria-live="polite">
      <div className="pad progress">
        <div className="row">
          <h2>{words('written', { applied: formatNumber(applied), total: formatNumber(total) })}</h2>
          <span className="muted">{total > 0 ? `${Math.floor((applied / total) * 100)}%` : ''}</span>
        </div>
        <Meter
          label={words('importProgress')}
          value={applied}
          max={total}
          size="l"
          tone={run.status === 'failed' ? 'bad' : undefined}
        />
        <Tally items={tallyOf(run).slice(1)} label={words('summary')} />
      </div>
      {run.status === 'applied' && (
        <footer>
          {words(run.isUndone ? 'importUndone' : 'importDone')}
          <Link className="link push" to={`/admin/${resource.path}`}>
            {words('toList', { name })}
          </Link>
        </footer>
      )}
    </section>
  )
}
