import {
  compileSql,
  declarationsOf,
  mayDo,
  permissionCode,
  readLabels,
  sentenceCase,
  sql,
  uuidSchema,
  view,
} from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../../context.ts'
import { requirePicture } from './require-picture.ts'
import { usesSql } from './uses-sql.ts'

/** Places told at once; the total tells of the others. */
const SHOWN = 100

const useView = view('MediaUse', {
  model: z.string(),
  resource: z.string().nullable().describe("Path of the admin's pages; null where it has none."),
  resourceLabel: z.string(),
  id: z.string(),
  label: z.string(),
  field: z.string(),
  fieldLabel: z.string(),
})
export const usesView = view('MediaUses', { total: z.int(), uses: z.array(useView) })
export type MediaUses = z.output<typeof usesView>

type Row = { model: string; id: string; field: string; total: number }

/** Where a picture is used, by name. Throws NOT_FOUND. */
export async function readUses(ctx: Ctx, { id }: { id: string }): Promise<MediaUses> {
  await requirePicture(ctx, id)
  return usesOf(ctx, id)
}

/**
 * Where a picture is used, each record and field once. What the caller may not see is counted, and not named; so is a record
 * that they may see by a right on it alone.
 */
export async function usesOf(ctx: Ctx, id: string): Promise<MediaUses> {
  const { kit } = ctx.services.runtime()
  const uses = usesSql(kit.schema, sql`ARRAY[${id}]::uuid[]`)
  const { text, bind } = compileSql(
    sql`SELECT u.model, u.id, u.field, count(*) OVER ()::int AS total FROM (${uses}) u GROUP BY u.model, u.id, u.field ORDER BY u.model, u.field, u.id LIMIT ${SHOWN}::int`,
  )
  const found = await ctx.db.query<Row>({ text, values: bind({ ctx, values: [] }) })
  const declarations = declarationsOf(kit)
  const rows = found.filter(({ model }) => {
    const resource = declarations.resources.get(model)
    return resource !== undefined && mayDo(ctx.actor, permissionCode(resource.module, model, 'view'))
  })
  const labelOf = await readLabels(
    ctx,
    declarations,
    rows.map((row) => ({ model: row.model, key: row.id })),
  )
  return {
    total: found[0]?.total ?? 0,
    uses: rows.map(({ model, id: key, field }) => {
      const resource = declarations.resources.get(model)
      return {
        model,
        resource: resource?.exposures.admin?.path ?? null,
        resourceLabel: resource?.label ?? sentenceCase(model),
        id: key,
        label: labelOf(model, key) ?? key,
        field,
        fieldLabel: sentenceCase(field),
      }
    }),
  }
}

export const usesInput = z.object({ id: uuidSchema })
