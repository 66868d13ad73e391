import type { ResourceDefinition } from '../define-resource.ts'
import type { ModelMeta } from '../model-meta.ts'
import { labelOf } from '../resolve/shape.ts'
import { column, type Sql } from '../sql.ts'

/** The text that stands for a row of a model, as SQL over its alias. */
export function labelSql(definition: ResourceDefinition | undefined, model: ModelMeta, alias: string): Sql {
  return labelOf(definition?.represent ?? model.primaryKey).sql((field) => column(alias, field))
}
