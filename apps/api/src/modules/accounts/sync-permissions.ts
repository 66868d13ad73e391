import { newId } from '@stoa/kernel'
import type { Connection } from '@stoa/kit'

/**
 * Makes the table of permissions agree with what the operations ask for: called after migrate with `kit.permissions`.
 * Codes that nothing asks for any more go, with their grants.
 */
export async function syncPermissions(
  db: Connection,
  permissions: readonly { readonly code: string; readonly label: string }[],
): Promise<void> {
  await db.query({
    text: `WITH wanted AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, code text, label text)),
      gone AS (DELETE FROM "Permission" WHERE code NOT IN (SELECT code FROM wanted))
      INSERT INTO "Permission" AS p (id, code, label) SELECT id, code, left(label, 200) FROM wanted
      ON CONFLICT (code) DO UPDATE SET label = excluded.label WHERE p.label <> excluded.label`,
    values: [JSON.stringify(permissions.map(({ code, label }) => ({ id: newId(), code, label })))],
  })
}
