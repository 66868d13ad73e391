import { ArrowRight, TriangleAlert } from 'lucide-react'
import { Icon } from '../../ui/icon.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { Value } from '../value.tsx'
import { columnLabel } from './column-label.ts'
import type { ImportRow } from './import-types.ts'
import { words } from './words.ts'

const changesShown = 4

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

const Said = ({ value }: { value: unknown }) => (isSaid(value) ? <Value value={value} /> : <>–</>)

/** What a row changes, old to new, or why it is refused. */
export function RowChanges({ row, resource }: { row: ImportRow; resource: ResourceMeta }) {
  if (row.verdict === 'refused') {
    return (
      <span className="row refusal">
        <Icon of={TriangleAlert} size={14} />
        <span>
          {row.column && <b>{columnLabel(resource, row.column)}:</b>} {row.reason}
        </span>
      </span>
    )
  }
  const all = Object.entries(row.changes)
  return (
    <div className="row changes" data-wrap="">
      {all.slice(0, changesShown).map(([name, { from, to }]) => (
        <span className="change" key={name}>
          <span className="name">{columnLabel(resource, name)}</span>
          {row.verdict === 'update' && (
            <>
              <del>
                <Said value={from} />
              </del>
              <Icon of={ArrowRight} size={12} />
            </>
          )}
          <ins>
            <Said value={to} />
          </ins>
        </span>
      ))}
      {all.length > changesShown && (
        <span className="muted small">{words('andMore', { count: all.length - changesShown })}</span>
      )}
    </div>
  )
}
