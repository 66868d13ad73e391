import { Link } from 'react-router'
import { t } from '../../messages.ts'
import { formatMoment } from '../format-date.ts'
import { useMeta } from '../meta.tsx'
import type { Conflict } from './change-types.ts'
import { modelWords, resourceOfModel } from './field-of-row.ts'

const reasons = {
  changed: 'conflictChanged',
  gone: 'conflictGone',
  exists: 'conflictExists',
  not_unique: 'conflictTaken',
  missing_reference: 'conflictMissing',
  referenced: 'conflictUsed',
} as const

/** What stands in the way of taking something back: which record, which fields, since when. */
export function ConflictList({ conflicts, isShort }: { conflicts: readonly Conflict[]; isShort?: boolean }) {
  const meta = useMeta()
  return (
    <ul className="conflict-list">
      {conflicts.map(({ model, resource: path, objectId, label, reason, fields, since }) => {
        const resource = resourceOfModel(meta, model)
        const name = label ?? resource?.label ?? modelWords(model)
        const why = reasons[reason as keyof typeof reasons]
        const named = fields.map((field) => resource?.fields[field.replace(/Id$/u, '')]?.label ?? modelWords(field))
        const isOpen = !isShort && resource && path && reason !== 'gone'
        return (
          <li key={`${model} ${objectId} ${reason} ${fields.join()}`}>
            {isOpen ? (
              <Link className="link" to={`/admin/${path}/${objectId}/history`}>
                {name}
              </Link>
            ) : (
              <b className="strong">{name}</b>
            )}{' '}
            {why ? t(why) : reason}
            {named.length > 0 && `: ${named.join(', ')}`}
            {since && <span className="muted"> ({formatMoment(since.at)})</span>}
          </li>
        )
      })}
    </ul>
  )
}
