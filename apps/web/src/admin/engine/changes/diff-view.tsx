import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { isEmpty } from '../form/values.ts'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import type { ChangedField, ChangedRow } from './change-types.ts'
import { DiffLine } from './diff-line.tsx'
import { knownOfRow } from './field-of-row.ts'

export type Acts = {
  /** A verb beside a field. */
  field?: (row: ChangedRow, field: ChangedField) => ReactNode
  /** A verb beside a row that came or went. */
  row?: (row: ChangedRow) => ReactNode
}

type Props = {
  rows: readonly ChangedRow[]
  /** Whose page it is: its own fields need no heading. Of all rows the record is named where it is left out. */
  root?: ResourceMeta
  acts?: Acts
}

const kinds = {
  insert: { word: 'rowAdded', tone: 'ok' },
  delete: { word: 'rowRemoved', tone: 'warn' },
  update: { word: 'rowChanged', tone: 'quiet' },
} as const

const isTold = (row: ChangedRow, { from, to }: ChangedField): boolean =>
  row.kind === 'update' || !isEmpty(row.kind === 'insert' ? to : from)

function Row({ row, root, acts }: Omit<Props, 'rows'> & { row: ChangedRow }) {
  const meta = useMeta()
  const { fields, label } = knownOfRow(meta, row, root)
  const { word, tone } = kinds[row.kind]
  const told = row.fields.filter((each) => isTold(row, each))
  const lines = told.map((each) => (
    <DiffLine
      key={each.field}
      change={each}
      kind={row.kind}
      field={fields[each.field]}
      currency={row.currency}
      act={acts?.field?.(row, each)}
    />
  ))
  if (row.kind === 'update' && row.model === root?.name) return lines
  const path = !root && row.kind !== 'delete' && meta.resources[row.resource ?? '']?.path
  const heading = (
    <>
      {row.kind !== 'update' && <Badge tone={tone}>{t(word)}</Badge>}
      <span className="muted">{label}</span>
      {path ? (
        <Link className="link" to={`/admin/${path}/${row.objectId}/history`}>
          {row.label ?? row.objectId}
        </Link>
      ) : (
        <b className="strong">{row.label}</b>
      )}
    </>
  )
  const act = acts?.row?.(row)
  if (row.kind === 'update') {
    return (
      <>
        <div className="part">{heading}</div>
        {lines}
      </>
    )
  }
  return (
    <div className="came-or-went">
      <details>
        <summary className="part">
          {heading}
          {told.length > 0 && <span className="muted small">{t('fieldsCount', { count: told.length })}</span>}
        </summary>
        {lines}
      </details>
      {act && <div className="act">{act}</div>}
    </div>
  )
}

/** What was written, or would be: field by field, record by record. */
export function DiffView({ rows, root, acts }: Props) {
  const shown = rows.filter((row) => row.kind !== 'update' || row.fields.length > 0)
  if (shown.length === 0) return null
  return (
    <div className="diff-view" data-acts={acts ? '' : undefined}>
      {shown.map((row) => (
        <Row key={row.id} row={row} root={root} acts={acts} />
      ))}
    </div>
  )
}
