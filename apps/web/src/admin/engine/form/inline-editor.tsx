import { Plus } from 'lucide-react'
import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FieldError } from '../../ui/field.tsx'
import { rowsWidgetFor } from '../../widgets/rows-registry.ts'
import type { FieldMeta, InlineMeta } from '../meta-types.ts'
import { ConflictNote } from './conflict-note.tsx'
import { labelOf } from './errors.ts'
import { Fold } from './fold.tsx'
import { useForm, useFormState } from './form-context.tsx'
import { errorAt, hasErrorBelow } from './form-store.ts'
import { kindOf } from './inline-kind.ts'
import { InlinePicker } from './inline-picker.tsx'
import { InlinePictures } from './inline-pictures.tsx'
import { InlineStack } from './inline-stack.tsx'
import { InlineTable } from './inline-table.tsx'
import { InlineWords } from './inline-words.tsx'
import { PagedRows } from './paged-rows.tsx'
import { type InlineRows, liveRows, useInlineRows } from './use-inline-rows.ts'
import { isShown } from './visibility.ts'

type Props = { inline: InlineMeta; canChange: boolean }

/** The field at the end of "variants.<key>.prices.<key>.amount". */
function fieldAt(inline: InlineMeta, parts: string[]): FieldMeta | undefined {
  const [name = '', , ...rest] = parts
  const nested = inline.inlines?.find((each) => each.field === name)
  return nested ? fieldAt(nested, rest) : inline.fields[name]
}

function CellConflicts({ inline }: { inline: InlineMeta }) {
  const { shape, store } = useForm()
  const conflicts = useFormState((state) => state.conflicts)
  const mine = Object.keys(conflicts).filter((path) => path.startsWith(`${inline.field}.`))
  if (mine.length === 0) return null
  return (
    <div className="inline-conflicts">
      {mine.map((path) => {
        const field = fieldAt(inline, path.split('.').slice(2))
        const label = labelOf(shape, store.getState().values, path)
        return field && <ConflictNote key={path} path={path} field={field} label={label} />
      })}
    </div>
  )
}

const AddButton = ({ inline, rows, canChange }: Props & { rows: InlineRows }) => {
  const isFull = inline.max !== undefined && liveRows(rows.all).length >= inline.max
  const hasOwn = kindOf(inline) !== 'table' && kindOf(inline) !== 'stacked'
  if (!canChange || !inline.can.add || isFull || hasOwn) return null
  return (
    <Button kind="ghost" size="s" icon={Plus} onClick={() => rows.add()}>
      {t('addRow')}
    </Button>
  )
}

const lists = { table: InlineTable, stacked: InlineStack, picker: InlinePicker, pictures: InlinePictures }

function Rows({ inline, rows, canChange }: Props & { rows: InlineRows }) {
  const Widget = rowsWidgetFor(inline)
  if (Widget) return <Widget inline={inline} rows={rows} from={0} canChange={canChange} Nested={NestedEditor} />
  const kind = kindOf(inline)
  if (kind === 'words') return <InlineWords inline={inline} rows={rows} canChange={canChange} />
  const List = lists[kind]
  const isTable = kind === 'table' || kind === 'stacked'
  if (isTable && rows.all.length === 0) return <p className="pad muted small">{t('noRowsYet')}</p>
  const props = { inline, canChange: canChange && (inline.can.change || !isTable), Nested: NestedEditor }
  return isTable ? (
    <PagedRows rows={rows}>{(shown, from) => <List {...props} rows={shown} from={from} />}</PagedRows>
  ) : (
    <List {...props} rows={rows} from={0} />
  )
}

/** The rows of a record, where it has any, edited together with it. */
export function InlineEditor(props: Props) {
  const isThere = useFormState((state) => isShown(props.inline, state.values))
  return isThere && <Editor {...props} />
}

function Editor({ inline, canChange }: Props) {
  const rows = useInlineRows(inline, inline.field)
  const error = useFormState((state) => errorAt(state, inline.field))
  const hasError = useFormState((state) => hasErrorBelow(state, inline.field))
  const count = formatNumber(liveRows(rows.all).length)
  const add = <AddButton inline={inline} rows={rows} canChange={canChange} />
  const body = (
    <>
      {error && (
        <div className="pad field">
          <FieldError id={inline.field} message={error} />
        </div>
      )}
      <CellConflicts inline={inline} />
      <Rows inline={inline} rows={rows} canChange={canChange} />
    </>
  )
  if (!inline.collapsed)
    return (
      <Card title={inline.label} note={count} actions={add} isFlush>
        {body}
      </Card>
    )
  return (
    <Fold title={inline.label} note={count} isNeeded={hasError}>
      {body}
      <div className="pad">{add}</div>
    </Fold>
  )
}

/** Rows of a row, inside it. */
export function NestedEditor({ inline, canChange, path }: Props & { path: string }) {
  const rows = useInlineRows(inline, path)
  const error = useFormState((state) => errorAt(state, path))
  return (
    <fieldset className="nested" aria-label={inline.label}>
      <div className="row">
        <span className="strong small">{inline.label}</span>
        <span className="push">
          <AddButton inline={inline} rows={rows} canChange={canChange} />
        </span>
      </div>
      {error && (
        <div className="field">
          <FieldError id={path} message={error} />
        </div>
      )}
      <Rows inline={inline} rows={rows} canChange={canChange} />
    </fieldset>
  )
}
