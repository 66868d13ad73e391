import { z } from 'zod'
import { permission } from '../access.ts'
import type { Context } from '../context.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import { notFound, validationFailed } from '../errors.ts'
import type { ModelMeta } from '../model-meta.ts'
import { camelCase } from '../names.ts'
import { didYouMean } from '../nearest-name.ts'
import { keySchema } from '../operations/input.ts'
import { permissionCode } from '../permissions.ts'
import type { Resolution } from '../resolve/scope.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { audit } from '../runtime.ts'
import { sql } from '../sql.ts'
import type { UnitOfWork } from '../unit.ts'
import type { Selection } from './net-changes.ts'
import { ofObject } from './of-object.ts'
import { reverse } from './reverse.ts'
import { reversalErrors, UNDO_BUDGET, UNDO_TIMEOUT_SECONDS } from './undo.ts'
import { reversedView } from './views.ts'

type Input = { readonly changeId: string; readonly scope: 'change' | 'state'; readonly fields?: readonly string[] }

/** `POST /admin/{path}/{id}/revert`: takes back a field of a change, a change, or all changes after one. */
export function revertOperation(resolution: Resolution, exposure: ResolvedExposure): OperationDefinition {
  const { resource, model, lookup } = exposure
  const name = `admin.${camelCase(model.name)}.revert`
  const noun = resource.label.toLowerCase()
  return defineOperation(name, {
    summary: `Take back changes of a ${noun}.`,
    rest: `POST /admin/${exposure.path}/:${lookup}/revert`,
    graphql: `admin${model.name}Revert`,
    access: permission(permissionCode(resource.module, model.name, 'change')),
    undoable: true,
    budget: UNDO_BUDGET,
    timeoutSeconds: UNDO_TIMEOUT_SECONDS,
    input: z.object({
      [lookup]: keySchema(exposure),
      changeId: z
        .string()
        .regex(/^\d{1,18}$/)
        .describe('Of a row in the history.'),
      scope: z
        .enum(['change', 'state'])
        .meta({ id: 'RevertScope' })
        .default('change')
        .describe('`change`: that change alone. `state`: back to how all stood once its change set was written.'),
      fields: z.array(z.string().max(120)).min(1).max(100).optional().describe('Only these fields of a changed row.'),
    }),
    output: reversedView,
    errors: reversalErrors(resolution),
    async run(ctx, input) {
      const { [lookup]: key, ...wanted } = input as unknown as Input & Record<string, unknown>
      const id = String(key)
      const selection = await select(ctx, resolution, model, id, wanted as unknown as Input)
      const done = await reverse(ctx, resolution, selection)
      audit(ctx, { operation: name, resource: model.name, objectId: id, details: { ...wanted } })
      return { changeSetId: (ctx.unit as UnitOfWork).changeSetId, ...done }
    },
  })
}

async function select(
  ctx: Context,
  resolution: Resolution,
  model: ModelMeta,
  id: string,
  { changeId, scope, fields }: Input,
): Promise<Selection> {
  const [change] = await runSql<{ model: string; objectId: string; kind: string }>(
    ctx,
    sql`SELECT c.model, c."objectId", c.kind FROM "RowChange" c WHERE c.id = ${changeId}::bigint AND ${ofObject(model.name, id)}`,
  )
  if (!change) throw notFound({ detail: 'There is no such change of this record.' })
  const changed = scope === 'state' ? { model: model.name, objectId: id } : change
  const meta = resolution.schema[changed.model] as ModelMeta
  const columns = fields?.map((field) => columnOf(resolution, meta, field))
  if (scope === 'change') {
    if (columns && change.kind !== 'update')
      throw validationFailed({
        errors: [{ path: 'fields', code: 'invalid_value', message: 'Only changed rows have fields to take back.' }],
      })
    return { changes: sql`c.id = ${changeId}::bigint`, ...(columns && { columns }) }
  }
  const set = sql`(SELECT k."changeSetId" FROM "RowChange" k WHERE k.id = ${changeId}::bigint)`
  const last = sql`(SELECT max(l.id) FROM "RowChange" l WHERE l."changeSetId" = ${set} AND ${ofObject(model.name, id, 'l')})`
  const own = columns ? sql`c.model = ${model.name} AND c."objectId" = ${id}` : ofObject(model.name, id)
  return { changes: sql`${own} AND c.id > ${last}`, ...(columns && { columns }) }
}

/** A field as history names it; a relation stands for the column of its key. */
function columnOf({ recorded }: Resolution, model: ModelMeta, name: string): string {
  const field = model.fields[name]
  const column = field?.kind === 'relation' ? field.from[0] : field?.column
  const visible = recorded.get(model.name)?.visible ?? new Set<string>()
  if (column !== undefined && visible.has(column)) return column
  throw validationFailed({
    errors: [
      {
        path: 'fields',
        code: 'invalid_value',
        message: `"${name}" is not a field of it.${didYouMean(name, [...visible])}`,
      },
    ],
  })
}
