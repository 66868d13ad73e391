import { ChevronRight } from 'lucide-react'
import { Link } from 'react-router'
import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Icon } from '../../ui/icon.tsx'
import { formatFull, formatMoment } from '../format-date.ts'
import { useMeta } from '../meta.tsx'
import { AuditDetail } from './audit-detail.tsx'
import type { AuditState } from './audit-state.ts'
import { type AuditEntry, actorName } from './change-types.ts'
import { modelWords, resourceOfModel } from './field-of-row.ts'
import { doorWords, operationName } from './operation-words.ts'

type Props = { entry: AuditEntry; isOpen: boolean; onToggle: () => void; onFilter: (change: AuditState) => void }

/** The record it was about, and how many rows it wrote besides. */
function About({ entry }: { entry: AuditEntry }) {
  const meta = useMeta()
  const { model, objectId, label, rows } = entry
  const resource = resourceOfModel(meta, model)
  // Of what was removed for good only the key is known.
  const name = label ?? <span className="mono">…{objectId?.slice(-8)}</span>
  const words = (of: string) => resourceOfModel(meta, of)?.labelPlural ?? modelWords(of)
  const counts = rows.map((row) => ({ ...row, count: row.inserted + row.updated + row.deleted }))
  const isPlain = objectId !== null && counts.every((row) => row.count === 1 && row.model === model)
  return (
    <div className="about">
      {objectId && (
        <span>
          <span className="muted">{resource?.label ?? (model && modelWords(model))}</span>{' '}
          {resource ? (
            <Link className="link" to={`/admin/${resource.path}/${objectId}/history`}>
              {name}
            </Link>
          ) : (
            <b className="strong">{name}</b>
          )}
        </span>
      )}
      {!isPlain && counts.length > 0 && (
        <span className="small muted">
          {counts.map((row) => `${words(row.model)}: ${formatNumber(row.count)}`).join(', ')}
        </span>
      )}
    </div>
  )
}

/** One entry of the audit log, and below it, once opened, all it wrote. */
export function AuditRow({ entry, isOpen, onToggle, onFilter }: Props) {
  const who = actorName(entry.actor) ?? t(entry.source.kind === 'anonymous' ? 'anonymous' : 'system')
  const { actor } = entry
  const id = `audit-${entry.id}`
  return (
    <>
      <tr aria-selected={isOpen}>
        <td>
          <button type="button" className="audit-toggle" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
            <Icon of={ChevronRight} size={14} />
            <time dateTime={entry.at} title={formatFull(entry.at)}>
              {formatMoment(entry.at)}
            </time>
          </button>
        </td>
        <td>
          <span className="row">
            <Avatar name={who} size="s" />
            {actor ? (
              <button
                type="button"
                className="link plain clip"
                title={t('onlyThis', { name: who })}
                onClick={() => onFilter({ actor: actor.id })}
              >
                {who}
              </button>
            ) : (
              <span className="clip">{who}</span>
            )}
          </span>
        </td>
        <td>
          <button
            type="button"
            className="link plain clip"
            title={t('onlyThis', { name: entry.operation.label })}
            onClick={() => onFilter({ operation: entry.operation.name })}
          >
            {operationName(entry)}
          </button>{' '}
          {entry.undo.undoneBy && <Badge>{t('wasUndone')}</Badge>}
        </td>
        <td>
          <About entry={entry} />
        </td>
        <td className="muted no-phone">
          {doorWords(entry)} <span className="mono small">{entry.source.ip}</span>
        </td>
      </tr>
      {isOpen && (
        <tr className="audit-detail" id={id}>
          <td colSpan={5}>
            <AuditDetail entry={entry} />
          </td>
        </tr>
      )}
    </>
  )
}
