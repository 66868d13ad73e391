import { createHash } from 'node:crypto'
import type { ModelMeta } from '../model-meta.ts'
import { keyText } from './object-key.ts'
import type { OwnerStep, RecordedModel } from './recorded-model.ts'
import { columnsOf } from './recorded-models.ts'

export type Recorder = {
  /** Name of the function and of its triggers. */
  readonly name: string
  readonly table: string
  readonly sql: string
  /** Of the SQL, to tell whether it stands already. */
  readonly hash: string
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/**
 * The function and triggers that record a model. They fire once per statement, so that an update of 100,000 rows costs one
 * INSERT … SELECT. Columns are compared as they are typed and spelled out: taking rows apart as JSON took five times as long.
 */
export function recorderOf(recorded: RecordedModel): Recorder {
  const name = `stoa_record_${recorded.model.name}`.slice(0, 63)
  const sql = [functionSql(name, recorded), ...triggersSql(name, recorded)].join('\n')
  return { name, table: recorded.model.table, sql, hash: createHash('sha256').update(sql).digest('hex') }
}

function functionSql(name: string, recorded: RecordedModel): string {
  // Times are kept in UTC, whatever zone the session that writes is in: undo compares them as text. Plans are kept, too: one
  // made for a single row must not join 100,000 old rows with as many new ones by nested loops.
  return `CREATE OR REPLACE FUNCTION ${quote(name)}() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' SET enable_nestloop = off AS $record$
DECLARE
  change_set uuid := stoa_change_set();
BEGIN
  IF change_set IS NULL THEN RETURN NULL; END IF;
  ${bodySql(recorded)}
  RETURN NULL;
END $record$;`
}

function bodySql(recorded: RecordedModel): string {
  const removed = insertSql(recorded, 'o', 'delete', `${rowSql(recorded, 'o')}, NULL`, 'FROM old_rows o')
  if (recorded.scope === 'deletes') return removed
  const added = insertSql(recorded, 'n', 'insert', `NULL, ${rowSql(recorded, 'n')}`, 'FROM new_rows n')
  const keys = recorded.model.primaryKey.map((key) => `n.${quote(key)} = o.${quote(key)}`).join(' AND ')
  const changed = insertSql(
    recorded,
    'n',
    'update',
    'd.before, d.after',
    `FROM old_rows o JOIN new_rows n ON ${keys} CROSS JOIN LATERAL (SELECT ${differenceSql(recorded)}) d WHERE d.before <> '{}'`,
  )
  return `IF TG_OP = 'INSERT' THEN\n    ${added}\n  ELSIF TG_OP = 'DELETE' THEN\n    ${removed}\n  ELSE\n    ${changed}\n  END IF;`
}

function insertSql(recorded: RecordedModel, alias: string, kind: string, values: string, from: string): string {
  const { model, owner } = recorded
  const ownerModel = owner === null ? 'NULL' : literal(owner.model)
  return `INSERT INTO "RowChange" ("changeSetId", model, "objectId", "ownerModel", "ownerId", kind, before, after)
    SELECT change_set, ${literal(model.name)}, ${keyText(model, alias)}, ${ownerModel}, ${ownerSql(owner?.steps ?? [], alias)}, '${kind}', ${values} ${from};`
}

function rowSql({ without }: RecordedModel, alias: string): string {
  return without.length === 0 ? `to_jsonb(${alias})` : `to_jsonb(${alias}) - ARRAY[${without.map(literal).join(', ')}]`
}

function differenceSql({ model, without }: RecordedModel): string {
  const columns = columnsOf(model).filter((column) => !without.includes(column))
  const side = (alias: string) =>
    columns
      .map((column) => {
        const differs = `o.${quote(column)} IS DISTINCT FROM n.${quote(column)}`
        return `CASE WHEN ${differs} THEN jsonb_build_object(${literal(column)}, ${alias}.${quote(column)}) ELSE '{}' END`
      })
      .join(' || ')
  return `${side('o')} AS before, ${side('n')} AS after`
}

/** The id of the record at the end of the way. A parent deleted by the same cascade is found by what was recorded of it. */
function ownerSql([first, ...rest]: readonly OwnerStep[], alias: string): string {
  if (!first) return 'NULL'
  const own = `${alias}.${quote(first.column)}`
  if (rest.length === 0) return `${own}::text`
  const parent = `p${rest.length}`
  const live = `SELECT ${ownerSql(rest, parent)} FROM ${quote(first.parent.table)} ${parent} WHERE ${parent}.${quote(first.references)} = ${own}`
  return `coalesce((${live}), (${deletedParentSql(first.parent, own)}))`
}

function deletedParentSql(parent: ModelMeta, key: string): string {
  return `SELECT c."ownerId" FROM "RowChange" c WHERE c.model = ${literal(parent.name)} AND c."objectId" = ${key}::text AND c."changeSetId" = change_set AND c.kind = 'delete' LIMIT 1`
}

function triggersSql(name: string, { model, scope }: RecordedModel): string[] {
  const events = [
    { event: 'INSERT', tables: 'NEW TABLE AS new_rows', isWanted: scope === 'all' },
    { event: 'UPDATE', tables: 'OLD TABLE AS old_rows NEW TABLE AS new_rows', isWanted: scope === 'all' },
    { event: 'DELETE', tables: 'OLD TABLE AS old_rows', isWanted: true },
  ]
  return events.map(({ event, tables, isWanted }) => {
    const trigger = quote(`${name.slice(0, 56)}_${event.toLowerCase()}`)
    return isWanted
      ? `CREATE OR REPLACE TRIGGER ${trigger} AFTER ${event} ON ${quote(model.table)} REFERENCING ${tables} FOR EACH STATEMENT EXECUTE FUNCTION ${quote(name)}();`
      : `DROP TRIGGER IF EXISTS ${trigger} ON ${quote(model.table)};`
  })
}
