import { notFound, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'

export const verdictSchema = z.enum(['create', 'update', 'unchanged', 'refused']).meta({ id: 'ImportVerdict' })

export const importView = view('ImportRun', {
  id: uuidSchema,
  status: z.enum(['checked', 'refused', 'applying', 'applied', 'failed']).meta({ id: 'ImportStatus' }),
  /** Why the file as a whole was refused or failed. */
  problem: z.string().nullable(),
  source: z.string(),
  filename: z.string(),
  summary: view('ImportSummary', { create: z.int(), update: z.int(), unchanged: z.int(), refused: z.int() }),
  /** Products to be written, and written so far. */
  total: z.int(),
  applied: z.int(),
  createdAt: z.iso.datetime(),
  appliedAt: z.iso.datetime().nullable(),
})

export type ImportRun = z.infer<typeof importView>

type Row = Omit<ImportRun, 'summary' | 'createdAt' | 'appliedAt'> &
  ImportRun['summary'] & { createdAt: Date; appliedAt: Date | null }

/** An import with its counts. Throws NOT_FOUND. */
export async function readImport(ctx: Ctx, { id }: { id: string }): Promise<ImportRun> {
  const [row] = await ctx.db.query<Row>({
    name: 'import_read',
    text: `SELECT i.id, i.status, nullif(i.problem, '') AS problem, i.source, i.filename, i.total, i.applied, i."createdAt", i."appliedAt",
        coalesce(n.create, 0) AS create, coalesce(n.update, 0) AS update, coalesce(n.unchanged, 0) AS unchanged, coalesce(n.refused, 0) AS refused
      FROM "ProductImport" i LEFT JOIN LATERAL (
        SELECT count(*) FILTER (WHERE verdict = 'create')::int AS create, count(*) FILTER (WHERE verdict = 'update')::int AS update,
          count(*) FILTER (WHERE verdict = 'unchanged')::int AS unchanged, count(*) FILTER (WHERE verdict = 'refused')::int AS refused
        FROM "ImportRow" r WHERE r."importId" = i.id) n ON true
      WHERE i.id = $1`,
    values: [id],
  })
  if (!row) throw notFound({ detail: 'There is no such import.' })
  const { create, update, unchanged, refused, createdAt, appliedAt, ...rest } = row
  return {
    ...rest,
    summary: { create, update, unchanged, refused },
    createdAt: createdAt.toISOString(),
    appliedAt: appliedAt?.toISOString() ?? null,
  }
}
