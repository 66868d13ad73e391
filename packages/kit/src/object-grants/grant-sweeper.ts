import { createHash } from 'node:crypto'
import type { ResolvedResource } from '../resolved.ts'

/** The function and trigger by which grants vanish with their rows, whoever deletes those and however. */
export function grantSweeperOf({ model }: Pick<ResolvedResource, 'model'>): {
  name: string
  sql: string
  hash: string
} {
  const name = `stoa_grants_${model.name}`.slice(0, 63)
  const key = model.primaryKey[0] as string
  const sql = `CREATE OR REPLACE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql AS $grants$
BEGIN
  DELETE FROM "ObjectGrant" g USING old_rows o WHERE g.model = '${model.name}' AND g."objectId" = o."${key}";
  RETURN NULL;
END $grants$;
CREATE OR REPLACE TRIGGER "${name}" AFTER DELETE ON "${model.table}" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION "${name}"();`
  return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
}
