import type { Problems } from '../checks/problems.ts'
import type { SchemaMeta } from '../model-meta.ts'
import type { ResolvedResource } from '../resolved.ts'

/** A grant names a row by a UUID in a table of its own; what takes grants must have the one and the schema the other. */
export function checkRowRights(schema: SchemaMeta, resources: readonly ResolvedResource[], problems: Problems): void {
  for (const { definition, model } of resources) {
    if (!definition.admin?.objectGrants) continue
    const place = `resource ${definition.model}, admin.objectGrants`
    const key = model.fields[model.primaryKey[0] as string]
    if (model.primaryKey.length !== 1 || key?.kind !== 'scalar' || key.type !== 'Uuid')
      problems.add('KIT058', place, 'needs a primary key of one UUID column')
    if (!schema.ObjectGrant) problems.add('KIT058', place, 'needs the model ObjectGrant in the schema')
  }
}
