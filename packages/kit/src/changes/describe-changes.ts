import type { Context } from '../context.ts'
import type { ModelMeta, RelationMeta } from '../model-meta.ts'
import { sentenceCase } from '../names.ts'
import type { Declarations } from '../resolve/scope.ts'
import { type LabelOf, type ObjectRef, readObjectTexts } from './object-labels.ts'
import { columnsOf } from './recorded-models.ts'

export type ChangeRow = {
  id: string
  model: string
  objectId: string
  kind: 'insert' | 'update' | 'delete'
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** Columns of RowChange `c` as `ChangeRow` has them. */
export const changeColumns = `c.id::text AS id, c.model, c."objectId", c.kind, c.before, c.after`

export type ChangedRow = {
  readonly id: string
  readonly model: string
  readonly resource: string | null
  readonly objectId: string
  readonly label: string | null
  readonly kind: ChangeRow['kind']
  readonly currency: string | null
  readonly fields: readonly ChangedField[]
}

type ChangedField = { readonly field: string; readonly label: string; readonly from: unknown; readonly to: unknown }

/**
 * Makes recorded rows readable: fields by the names of the form, references by the text of what they refer to. Only what the
 * admin shows of a model is told. One statement for however many rows.
 */
export async function describeChanges(
  ctx: Context,
  resolution: Declarations,
  rows: readonly ChangeRow[],
  isShown: (model: string) => boolean = () => true,
): Promise<(row: ChangeRow) => ChangedRow> {
  const shown = rows.filter(({ model }) => isShown(model))
  const refs = shown.flatMap((row) => [{ model: row.model, key: row.objectId }, ...references(resolution, row)])
  const textOf = await readObjectTexts(ctx, resolution, refs)
  const labelOf: LabelOf = (model, key) => textOf(model, key).label
  return (row) => ({
    id: row.id,
    model: row.model,
    resource: resolution.resources.get(row.model)?.exposures.admin?.path ?? null,
    objectId: row.objectId,
    label: labelOf(row.model, row.objectId),
    kind: row.kind,
    currency: isShown(row.model) ? textOf(row.model, row.objectId).currency : null,
    fields: isShown(row.model) ? fieldsOf(resolution, row, labelOf) : [],
  })
}

type Member = { readonly column: string; readonly name: string; readonly target: string | null }

/** The columns a row tells of, each by the name it has on the form. */
function membersOf({ schema, recorded }: Declarations, { model, before, after }: ChangeRow): Member[] {
  const meta = schema[model]
  const visible = recorded.get(model)?.visible
  if (!meta || !visible) return []
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return columnsOf(meta)
    .filter((column) => visible.has(column) && names.has(column))
    .map((column) => {
      const relation = relationBy(meta, column)
      return { column, name: relation?.name ?? column, target: relation?.model ?? null }
    })
}

/** The to-one relation that a column holds the key of. */
export function relationBy(model: ModelMeta, column: string): RelationMeta | undefined {
  return Object.values(model.fields).find(
    (field): field is RelationMeta => field.kind === 'relation' && field.from.length === 1 && field.from[0] === column,
  )
}

function references(resolution: Declarations, row: ChangeRow): ObjectRef[] {
  return membersOf(resolution, row).flatMap(({ column, target }) => {
    const values = [row.before?.[column], row.after?.[column]]
    return target === null
      ? []
      : values.flatMap((value) => (typeof value === 'string' ? [{ model: target, key: value }] : []))
  })
}

function fieldsOf(resolution: Declarations, row: ChangeRow, labelOf: LabelOf): ChangedField[] {
  return membersOf(resolution, row).map(({ column, name, target }) => {
    const side = (values: ChangeRow['before']) => {
      const value = values?.[column] ?? null
      return target === null || typeof value !== 'string' ? value : { id: value, _label: labelOf(target, value) }
    }
    return {
      field: name,
      label: resolution.recorded.get(row.model)?.labels[name] ?? sentenceCase(name),
      from: side(row.before),
      to: side(row.after),
    }
  })
}
