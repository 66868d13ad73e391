import { z } from 'zod'
import { refuseCaller } from '../access.ts'
import type { Actor } from '../context.ts'
import { sentenceCase } from '../names.ts'
import type { ResolvedKit, ResolvedOperation } from '../resolved.ts'
import { withoutUndefined } from './field-meta.ts'
import type { ActionMeta } from './types.ts'

/** The verbs offered on a model's pages that this caller may use. */
export function actionsMeta(kit: ResolvedKit, model: string, actor: Actor, prefix: string): ActionMeta[] {
  return [...kit.operations.values()].flatMap((operation) => {
    const action = operation.target.kind === 'declared' ? operation.target.definition.admin : undefined
    if (!action || action.model !== model || !operation.rest || refuseCaller(operation.access, actor)) return []
    const { label, on, tone, confirm, availableWhen } = action
    return [
      withoutUndefined({
        name: operation.name,
        label,
        path: `${operation.rest.method} ${prefix}${operation.rest.path.replace(/:(\w+)/g, '{$1}')}`,
        on: on === 'list' && takesRows(operation) ? ('selection' as const) : on,
        tone,
        idempotent: operation.idempotent !== 'ignored',
        undo: operation.undoable,
        input: bodySchema(operation),
        confirm,
        availableWhen,
      }),
    ]
  })
}

function takesRows({ target }: ResolvedOperation): boolean {
  const input = target.kind === 'declared' ? target.definition.input : undefined
  return input instanceof z.ZodObject && Object.hasOwn(input.shape, 'ids')
}

function bodySchema(operation: ResolvedOperation): Record<string, unknown> {
  const input = operation.target.kind === 'declared' ? operation.target.definition.input : z.object({})
  const shape = input instanceof z.ZodObject ? (input.shape as Record<string, z.ZodType>) : {}
  const body = Object.fromEntries(Object.entries(shape).filter(([name]) => !operation.rest?.params.includes(name)))
  const { $schema: _schema, ...schema } = z.toJSONSchema(z.object(body), {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => label(jsonSchema),
  })
  return schema
}

type Labelled = { properties?: Record<string, unknown>; enum?: unknown[]; [extra: string]: unknown }

/** Puts what a form calls them to the members of an object and to the values of a choice: JSON Schema has a word for the first only. */
function label(schema: Labelled): void {
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const named = member as { title?: string }
    named.title ??= sentenceCase(name.replace(/Id$/, ''))
  }
  const values = schema.enum?.filter((value) => typeof value === 'string') ?? []
  if (values.length > 0) schema['x-labels'] = Object.fromEntries(values.map((value) => [value, sentenceCase(value)]))
}
