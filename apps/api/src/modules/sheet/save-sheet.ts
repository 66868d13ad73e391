import { audit, invalidate, listTag, rowTag } from '@stoa/kit'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { judgeOptions } from './domain/judge-options.ts'
import { judgeRow } from './domain/judge-row.ts'
import type { RowChange } from './domain/row-change.ts'
import { readKnown } from './read-known.ts'
import { readRowsById } from './read-rows.ts'
import { lockShelves, readShelves } from './read-shelves.ts'
import type { SaveInput, saveView } from './save-input.ts'
import { writeRows } from './write-rows.ts'

/**
 * Writes what may be written of many rows, each row whole or not at all, and says of each what became of it. The rows are
 * locked before they are judged. As many statements for 500 rows as for one.
 */
export async function saveSheet(ctx: Ctx, { rows, reason, note }: SaveInput): Promise<z.input<typeof saveView>> {
  const judged = await judge(ctx, rows as readonly RowChange[])
  const accepted = judged.filter(({ errors }) => errors.length === 0)
  await writeRows(ctx, accepted, { reason, note })
  const after = await readRowsById(
    ctx,
    rows.map(({ id }) => id),
  )
  announce(ctx, [...new Set(accepted.flatMap(({ change }) => after.get(change.id)?.productId ?? []))], accepted.length)
  return {
    saved: accepted.length,
    refused: judged.length - accepted.length,
    rows: judged.map(({ change: { id }, errors }) => ({
      id,
      status: errors.length === 0 ? 'saved' : 'refused',
      errors,
      row: after.get(id) ?? null,
    })),
  }
}

async function judge(ctx: Ctx, changes: readonly RowChange[]) {
  await lockShelves(
    ctx,
    changes.map(({ id }) => id),
  )
  const knownOf = await readKnown(ctx, changes)
  const judged = changes.map((change) => ({
    change,
    known: knownOf(change),
    errors: judgeRow(change, knownOf(change)),
  }))
  const wishes = new Map(
    judged.flatMap(({ change: { id, options }, errors }) => (options && errors.length === 0 ? [[id, options]] : [])),
  )
  const refused = judgeOptions(wishes, await readShelves(ctx, [...wishes.keys()]))
  return judged.map((row) => ({ ...row, errors: refused.get(row.change.id) ?? row.errors }))
}

function announce(ctx: Ctx, productIds: readonly string[], rows: number): void {
  if (rows === 0) return
  invalidate(ctx, [listTag('Product'), ...productIds.map((id) => rowTag('Product', id))])
  const [only] = productIds
  audit(ctx, {
    operation: 'sheet.save',
    ...(productIds.length === 1 && only !== undefined && { resource: 'Product', objectId: only }),
    details: { variants: rows, products: productIds.length },
  })
}
