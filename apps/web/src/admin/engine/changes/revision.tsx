import { Undo2 } from 'lucide-react'
import { t } from '../../messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { formatClock, formatFull } from '../format-date.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { actorName, type Revision } from './change-types.ts'
import { type Acts, DiffView } from './diff-view.tsx'
import { operationWords } from './operation-words.ts'

type Props = {
  resource: ResourceMeta
  revision: Revision
  /** Only the changes of this field; empty for all. */
  field: string
  acts?: Acts
  /** Left out where the caller may not. */
  onUndo?: () => void
  onRestore?: () => void
}

/** One change set of a record: who, when, what, and what can be done about it. */
export function RevisionEntry({ resource, revision, field, acts, onUndo, onRestore }: Props) {
  const who = actorName(revision.actor) ?? t('system')
  const rows = revision.changes
    .map((row) => (field ? { ...row, fields: row.fields.filter((each) => each.label === field) } : row))
    .filter((row) => !field || row.fields.length > 0)
  return (
    <li className="revision">
      <Avatar name={who} />
      <div className="stack">
        <div className="row" data-wrap="">
          <span>
            <b className="strong">{who}</b> <span className="muted">{operationWords(revision)}</span>
          </span>
          {revision.undo.undoneBy && <Badge>{t('wasUndone')}</Badge>}
          <span className="push row">
            <time className="muted small" dateTime={revision.at} title={formatFull(revision.at)}>
              {formatClock(revision.at)}
            </time>
            {onRestore && (
              <Button size="s" kind="ghost" onClick={onRestore}>
                {t('restoreHere')}
              </Button>
            )}
            {onUndo && (
              <Button size="s" icon={Undo2} onClick={onUndo}>
                {t('undoThis')}
              </Button>
            )}
          </span>
        </div>
        <DiffView rows={rows} root={resource} acts={acts} />
        {revision.hasMoreChanges && <p className="muted small">{t('moreChanges')}</p>}
      </div>
    </li>
  )
}
