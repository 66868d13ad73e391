import type { ReactNode } from 'react'
import { t } from '../../messages.ts'
import { isEmpty } from '../form/values.ts'
import type { FieldMeta } from '../meta-types.ts'
import type { ChangedField, ChangedRow } from './change-types.ts'
import { DiffValue } from './diff-value.tsx'
import { TextDiff } from './text-diff.tsx'

const longText = 80
const textTypes = new Set<FieldMeta['type']>(['text', 'markdown'])

/** Whether to show one text with its changes, instead of two beside each other. */
export function isProse({ from, to }: ChangedField, field?: FieldMeta): boolean {
  if (typeof from !== 'string' || typeof to !== 'string' || from === '' || to === '') return false
  if (field && textTypes.has(field.type)) return true
  return [from, to].some((text) => text.length > longText || text.includes('\n'))
}

type Props = {
  change: ChangedField
  kind: ChangedRow['kind']
  field?: FieldMeta
  currency: string | null
  act?: ReactNode
}

/** One field: what it was, struck, and what it is; of a row that came or went only the one it has. */
export function DiffLine({ change, kind, field, currency, act }: Props) {
  const side = (value: unknown, Mark: 'del' | 'ins') =>
    isEmpty(value) ? (
      <span className="muted">{t('emptyValue')}</span>
    ) : (
      <Mark>
        <DiffValue field={field} value={value} currency={currency} />
      </Mark>
    )
  const isBoth = kind === 'update' && !isProse(change, field)
  return (
    <div className="line" data-sides={isBoth ? '2' : '1'}>
      <div className="name">{change.label}</div>
      {kind === 'update' && !isBoth && <TextDiff from={String(change.from)} to={String(change.to)} />}
      {(kind === 'delete' || isBoth) && <div className="old">{side(change.from, 'del')}</div>}
      {(kind === 'insert' || isBoth) && <div className="new">{side(change.to, 'ins')}</div>}
      {act && <div className="act">{act}</div>}
    </div>
  )
}
