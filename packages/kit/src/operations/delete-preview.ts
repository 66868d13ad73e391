import { z } from 'zod'
import { permission } from '../access.ts'
import { deleteRule } from '../changes/delete-rule.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import { notFound } from '../errors.ts'
import type { ModelMeta } from '../model-meta.ts'
import { camelCase, kebabCase, plural, sentenceCase } from '../names.ts'
import { permissionCode } from '../permissions.ts'
import { scopeSql } from '../read/scope-sql.ts'
import type { Resolution } from '../resolve/scope.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { all, any, column, compileSql, ident, join, raw, type Sql, sql } from '../sql.ts'
import { systemText } from '../translations/system-text.ts'
import { view } from '../view.ts'
import { labelSql } from './label-sql.ts'

/** Levels of cascading rows that are looked at; a tree of rows may be deeper than any page could show. */
const MAX_LEVELS = 4

const EXAMPLES = 5

const groupView = view('DeletePreviewGroup', {
  resource: z.string(),
  label: systemText(),
  count: z.int(),
  examples: z.array(z.string()),
})
const previewView = view('DeletePreview', { deletes: z.array(groupView), blockedBy: z.array(groupView) })

type Group = { readonly kind: 'deletes' | 'blockedBy'; readonly model: ModelMeta; readonly conditions: Sql[] }

/** `GET /admin/{path}/{id}/delete-preview`: what goes with a row, and what forbids deleting it. One statement. */
export function deletePreviewOperation(resolution: Resolution, exposure: ResolvedExposure): OperationDefinition {
  const { resource, model, lookup } = exposure
  return defineOperation(`admin.${camelCase(model.name)}.deletePreview`, {
    summary: `Show what deleting a ${resource.label.toLowerCase()} would take with it.`,
    rest: `GET /admin/${exposure.path}/:${lookup}/delete-preview`,
    graphql: null,
    access: permission(permissionCode(resource.module, model.name, 'delete')),
    budget: 1,
    input: z.object({ [lookup]: z.string().max(200) }),
    output: previewView,
    errors: [notFound],
    async run(ctx, input) {
      const key = (input as Record<string, string>)[lookup]
      const own = all([sql`${column('r', lookup)}::text = ${key}`, ...scopeSql(exposure, ctx, 'r', 'delete')])
      const groups = collectGroups(resolution, model, sql`SELECT r.* FROM ${ident(model.table)} r WHERE ${own}`)
      const counted = groups.map((group) => countSql(resolution, group))
      const { text, bind } = compileSql(
        sql`SELECT EXISTS (SELECT 1 FROM ${ident(model.table)} r WHERE ${own}) AS found, ARRAY[${join(counted, ', ')}]::json[] AS groups`,
      )
      const [row] = await ctx.db.query<{ found: boolean; groups: { count: number; examples: string[] | null }[] }>({
        text,
        values: bind({ ctx, values: [] }),
      })
      if (!row?.found) throw notFound({ detail: `There is no such ${resource.label.toLowerCase()}.` })
      const told = groups.map((group, index) => ({
        kind: group.kind,
        ...describe(resolution, group.model),
        count: row.groups[index]?.count ?? 0,
        examples: row.groups[index]?.examples ?? [],
      }))
      const of = (kind: Group['kind']) =>
        told.filter((group) => group.kind === kind && group.count > 0).map(({ kind: _kind, ...group }) => group)
      return { deletes: of('deletes'), blockedBy: of('blockedBy') }
    },
  })
}

/** Follows what refers to the row, level by level. Rows reached by several roads count once. */
function collectGroups({ schema }: Resolution, model: ModelMeta, rows: Sql): Group[] {
  const groups = new Map<string, Group>()
  const follow = (parent: ModelMeta, parents: Sql, level: number) => {
    for (const relation of Object.values(parent.fields)) {
      if (relation.kind !== 'relation' || !relation.inverse) continue
      const child = schema[relation.model] as ModelMeta
      const rule = deleteRule(child, relation)
      if (rule === 'SetNull' || rule === 'SetDefault') continue
      const kind = rule === 'Cascade' ? 'deletes' : 'blockedBy'
      const alias = `c${level}`
      const referring = sql`${column(alias, relation.inverse.fields[0] as string)} IN (SELECT ${column('p', relation.inverse.references[0] as string)} FROM (${parents}) p)`
      const group = groups.get(`${kind} ${child.name}`) ?? { kind, model: child, conditions: [] }
      groups.set(`${kind} ${child.name}`, group)
      const keys = sql`SELECT ${raw(alias)}.* FROM ${ident(child.table)} ${raw(alias)} WHERE ${referring}`
      group.conditions.push(
        sql`${column('g', child.primaryKey[0] as string)} IN (SELECT ${column('k', child.primaryKey[0] as string)} FROM (${keys}) k)`,
      )
      if (kind === 'deletes' && level < MAX_LEVELS) follow(child, keys, level + 1)
    }
  }
  follow(model, rows, 1)
  return [...groups.values()]
}

function countSql({ definitions }: Resolution, { model, conditions }: Group): Sql {
  const table = ident(model.table)
  const label = labelSql(definitions.get(model.name), model, 'g')
  const where = any(conditions)
  return sql`json_build_object('count', (SELECT count(*) FROM ${table} g WHERE ${where}),
    'examples', (SELECT json_agg(e.label) FROM (SELECT ${label} AS label FROM ${table} g WHERE ${where} ORDER BY ${column('g', model.primaryKey[0] as string)} LIMIT ${raw(String(EXAMPLES))}) e))`
}

function describe({ definitions }: Resolution, model: ModelMeta): { resource: string; label: string } {
  const definition = definitions.get(model.name)
  const label = definition?.admin?.label ?? sentenceCase(model.name)
  return {
    resource: definition?.admin?.path ?? plural(kebabCase(model.name)),
    label: definition?.admin?.labelPlural ?? plural(label),
  }
}
