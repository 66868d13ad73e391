import { Plus } from 'lucide-react'
import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FieldError } from '../../ui/field.tsx'
import type { InlineMeta } from '../meta-types.ts'
import { ConflictNote } from './conflict-note.tsx'
import { useForm, useFormState } from './form-context.tsx'
import { InlineStack } from './inline-stack.tsx'
import { InlineTable } from './inline-table.tsx'
import { liveRows, useInlineRows } from './use-inline-rows.ts'

type Props = { inline: InlineMeta; canChange: boolean }

function CellConflicts({ inline }: { inline: InlineMeta }) {
  const conflicts = useFormState((state) => state.conflicts)
  const mine = Object.keys(conflicts).filter((path) => path.startsWith(`${inline.field}.`))
  return mine.map((path) => {
    const name = path.split('.')[2] ?? ''
    const field = inline.fields[name]
    return field && <ConflictNote key={path} path={path} field={field} label={`${inline.label}, ${field.label}`} />
  })
}

/** The rows of a record edited together with it. */
export function InlineEditor({ inline, canChange }: Props) {
  const { store } = useForm()
  const rows = useInlineRows(store, inline)
  const error = useFormState((state) => state.errors[inline.field])
  const count = liveRows(rows.all).length
  const canAdd = canChange && inline.can.add && (inline.max === undefined || count < inline.max)
  const add = canAdd && (
    <Button kind="ghost" size="s" icon={Plus} onClick={rows.add}>
      {t('addRow')}
    </Button>
  )
  const List = inline.style === 'stacked' ? InlineStack : InlineTable
  return (
    <Card title={inline.label} note={formatNumber(count)} actions={add} isFlush>
      {error && (
        <div className="pad">
          <FieldError id={inline.field} message={error} />
        </div>
      )}
      <div className="inline-conflicts">
        <CellConflicts inline={inline} />
      </div>
      {rows.all.length > 0 ? (
        <List inline={inline} rows={rows} canChange={canChange && inline.can.change} />
      ) : (
        <p className="pad muted small">{t('noRowsYet')}</p>
      )}
    </Card>
  )
}
