import { systemText, uuidSchema, validationFailed, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { verdictSchema } from './import-view.ts'

const MAX_LIMIT = 100

export const importRowsInput = z.object({
  id: uuidSchema,
  verdict: verdictSchema.optional(),
  cursor: z.string().max(400).optional(),
  limit: z.int().min(1).max(MAX_LIMIT).default(50),
})

const rowView = view('ImportRow', {
  id: uuidSchema,
  line: z.int(),
  handle: z.string(),
  title: z.string(),
  verdict: verdictSchema,
  /** The column that is wrong. */
  column: z.string().nullable(),
  /** Why it is refused; of others, what was read differently from how it is written. */
  reason: systemText().nullable(),
  changes: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })),
})

export const importRowsView = view('ImportRows', {
  data: z.array(rowView),
  page: view('ImportRowsPage', {
    nextCursor: z.string().nullable(),
    prevCursor: z.string().nullable(),
    limit: z.int(),
  }),
})

type RowView = z.infer<typeof rowView>

/** The table of an import in the order of its lines. Keyset paging on line and id, forwards and back. */
export async function listImportRows(
  ctx: Ctx,
  { id, verdict, cursor, limit }: z.output<typeof importRowsInput>,
): Promise<z.input<typeof importRowsView>> {
  const from = cursor === undefined ? null : readCursor(cursor)
  const isBackward = from?.isBackward ?? false
  const rows = await ctx.db.query<RowView>({
    name: `import_rows_${isBackward ? 'back' : 'on'}`,
    text: `SELECT id, line, handle, title, verdict, "column", reason, changes FROM "ImportRow"
      WHERE "importId" = $1 AND ($2::text IS NULL OR verdict = $2::text::"ImportVerdict") AND ($3::int IS NULL OR (line, id) ${isBackward ? '<' : '>'} ($3, $4::uuid))
      ORDER BY line ${isBackward ? 'DESC' : ''}, id ${isBackward ? 'DESC' : ''} LIMIT $5`,
    values: [id, verdict ?? null, from?.line ?? null, from?.id ?? null, limit + 1],
  })
  const hasMore = rows.length > limit
  const data = rows.slice(0, limit)
  if (isBackward) data.reverse()
  const hasBefore = isBackward ? hasMore : from !== null
  const hasAfter = isBackward || hasMore
  return {
    data,
    page: {
      limit,
      nextCursor: hasAfter ? cursorOf(data.at(-1), false) : null,
      prevCursor: hasBefore ? cursorOf(data[0], true) : null,
    },
  }
}

type Cursor = { readonly line: number; readonly id: string; readonly isBackward: boolean }

const cursorOf = (row: RowView | undefined, isBackward: boolean): string | null =>
  row ? Buffer.from(JSON.stringify([row.line, row.id, isBackward])).toString('base64url') : null

const cursorSchema = z.tuple([z.int().min(0).max(2_147_483_647), uuidSchema, z.boolean()])

function readCursor(text: string): Cursor {
  try {
    const [line, id, isBackward] = cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return { line, id, isBackward }
  } catch {
    throw validationFailed({
      errors: [{ path: 'cursor', code: 'invalid_cursor', message: 'This cursor does not belong to this list.' }],
    })
  }
}
