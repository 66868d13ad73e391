import type { RecordedModel } from '../changes/recorded-model.ts'
import type { Problems } from '../checks/problems.ts'
import type { Context } from '../context.ts'
import type { Reversal } from '../define-module.ts'
import type { OperationDefinition } from '../define-operation.ts'
import type { ResourceDefinition, RowScope } from '../define-resource.ts'
import type { ModelMeta, SchemaMeta } from '../model-meta.ts'
import type { Audience, ResolvedOperation, ResolvedResource, Shape } from '../resolved.ts'

/** What was declared, by name. */
export type Declarations = {
  readonly schema: SchemaMeta
  readonly definitions: ReadonlyMap<string, ResourceDefinition>
  /** By model. */
  readonly resources: ReadonlyMap<string, ResolvedResource>
  /** By model; filled once all resources are. */
  readonly recorded: ReadonlyMap<string, RecordedModel>
  readonly reversals: readonly Reversal[]
  /** By name; filled last. */
  readonly operations: ReadonlyMap<string, ResolvedOperation>
}

/** What the parts of resolution share. */
export type Resolution = Declarations & {
  readonly problems: Problems
  readonly resources: Map<string, ResolvedResource>
  readonly recorded: Map<string, RecordedModel>
  readonly operations: Map<string, ResolvedOperation>
  /** By model: the verbs on the page of one row. */
  readonly verbs: ReadonlyMap<string, readonly OperationDefinition[]>
  /** Shapes by type name: made once, shared by whoever refers to them. */
  readonly shapes: Map<string, Shape>
}

/** Where in the declarations a problem stands. */
export function place(resource: ResourceDefinition, audience: string, member: string): string {
  return `resource ${resource.model}, ${audience}.${member}`
}

export function modelOf(resolution: Resolution, name: string): ModelMeta | null {
  return resolution.schema[name] ?? null
}

/** The rows of a model that exist for an audience. Accounts see what has no exposure of its own for them as the public does. */
export function scopeOf(
  { definitions }: Resolution,
  audience: Audience,
  model: string,
): ((ctx: Context) => RowScope) | null {
  const definition = definitions.get(model)
  const exposure = definition?.[audience] ?? (audience === 'account' ? definition?.store : undefined)
  return exposure?.scope ?? null
}
