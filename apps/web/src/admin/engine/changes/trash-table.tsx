import { ArchiveRestore, Trash2 } from 'lucide-react'
import { Link } from 'react-router'
import { t } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Check } from '../../ui/check.tsx'
import { formatFull, formatMoment } from '../format-date.ts'
import type { Selection } from '../list/use-selection.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { actorName, type TrashEntry } from './change-types.ts'

type Props = {
  resource: ResourceMeta
  entries: readonly TrashEntry[]
  /** Left out, as are the verbs, where the caller may not. */
  selection?: Selection
  isBusy: boolean
  onRestore?: (entry: TrashEntry) => void
  onPurge?: (entry: TrashEntry) => void
}

type RowProps = Omit<Props, 'entries'> & { entry: TrashEntry }

export const entryName = (entry: TrashEntry): string => entry.label ?? entry.objectId

function Row({ resource, entry, selection, isBusy, onRestore, onPurge }: RowProps) {
  const name = entryName(entry)
  return (
    <tr aria-selected={selection?.has(entry.objectId)}>
      {selection && (
        <td className="cell-check">
          <Check
            checked={selection.has(entry.objectId)}
            onChange={() => selection.toggle(entry.objectId)}
            aria-label={t('selectRow', { name })}
          />
        </td>
      )}
      <td>
        <Link to={`/admin/${resource.path}/${entry.objectId}/history`}>
          <div className="title clip">{name}</div>
        </Link>
        {entry.parts > 0 && <div className="small muted">{t('withParts', { count: entry.parts })}</div>}
      </td>
      <td className="muted">
        <time dateTime={entry.at} title={formatFull(entry.at)}>
          {formatMoment(entry.at)}
        </time>
        <span className="trash-who">, {actorName(entry.actor) ?? t('system')}</span>
      </td>
      <td className="muted no-phone">{actorName(entry.actor) ?? t('system')}</td>
      <td className="row-verbs">
        <span className="row" data-gap="4">
          {onRestore && (
            <Button
              size="s"
              icon={ArchiveRestore}
              disabled={isBusy}
              aria-label={t('restoreThis', { name })}
              onClick={() => onRestore(entry)}
            >
              {t('restore')}
            </Button>
          )}
          {onPurge && (
            <IconButton size="s" icon={Trash2} label={t('purgeThis', { name })} onClick={() => onPurge(entry)} />
          )}
        </span>
      </td>
    </tr>
  )
}

/** Deleted records, the latest first. */
export function TrashTable({ entries, ...rest }: Props) {
  const { resource, selection } = rest
  const isAll = entries.every(({ objectId }) => selection?.has(objectId))
  return (
    <Card isFlush>
      <div className="scroll-x">
        <table className="data-table trash-table" aria-label={t('trashOf', { name: resource.labelPlural })}>
          <thead>
            <tr>
              {selection && (
                <th className="cell-check" scope="col">
                  <Check
                    checked={isAll}
                    isSome={!isAll && selection.ids.length > 0}
                    onChange={() => selection.set(isAll ? [] : entries.map(({ objectId }) => objectId))}
                    aria-label={t('selectAll')}
                  />
                </th>
              )}
              <th scope="col">{resource.label}</th>
              <th scope="col">{t('deletedWhen')}</th>
              <th scope="col">{t('deletedBy')}</th>
              <th scope="col">
                <span className="sr">{t('verbs')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.objectId} entry={entry} {...rest} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
