import type { Database } from '../context.ts'
import { grantSweeperOf } from '../object-grants/grant-sweeper.ts'
import type { ResolvedKit } from '../resolved.ts'
import { recorderOf } from './recorder-sql.ts'

/** Number of the advisory lock under which triggers are brought in line: of two processes that start at once one waits. */
const RECORDING_LOCK = 7_303

type Standing = { readonly name: string; readonly hash: string | null }

/**
 * Brings the triggers that record writes, and those that take object grants along with their rows, in line with the declarations, as migrate does with permissions: makes what is
 * missing, replaces what differs, drops what is recorded no longer. Touches no table whose triggers stand already.
 */
export async function syncRecording(database: Database, kit: ResolvedKit): Promise<void> {
  const granted = kit.resources.filter(({ definition }) => definition.admin?.objectGrants)
  const wanted = [...[...kit.recorded.values()].map(recorderOf), ...granted.map(grantSweeperOf)]
  await database.transaction(async (connection) => {
    const run = (text: string) => connection.query({ text, values: [] })
    await run(`SELECT pg_advisory_xact_lock(${RECORDING_LOCK})`)
    const standing = await connection.query<Standing>({
      text: `SELECT proname AS name, obj_description(oid, 'pg_proc') AS hash FROM pg_proc
        WHERE pronamespace = current_schema()::regnamespace AND (proname LIKE 'stoa\\_record\\_%' OR proname LIKE 'stoa\\_grants\\_%')`,
      values: [],
    })
    const hashes = new Map(standing.map(({ name, hash }) => [name, hash]))
    const stale = wanted.filter(({ name, hash }) => hashes.get(name) !== hash)
    const names = new Set(wanted.map(({ name }) => name))
    const gone = standing.filter(({ name }) => !names.has(name))
    const statements = [
      ...gone.map(({ name }) => `DROP FUNCTION "${name}"() CASCADE;`),
      ...stale.map(({ name, sql, hash }) => `${sql}\nCOMMENT ON FUNCTION "${name}"() IS '${hash}';`),
    ]
    if (statements.length > 0) await run(statements.join('\n'))
  })
}
