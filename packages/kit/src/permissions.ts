import { camelCase } from './names.ts'
import type { ResolvedKit } from './resolved.ts'

/** The one place that names permissions: `catalog.product.change`. */
export function permissionCode(module: string, model: string, verb: string): string {
  return `${module}.${camelCase(model)}.${verb}`
}

const verbLabels: Readonly<Record<string, string>> = {
  view: 'See',
  add: 'Add',
  change: 'Change',
  delete: 'Delete',
  purge: 'Delete for good',
}

/** Every permission that some operation asks for or a module declares, sorted by code. */
export function collectPermissions(
  kit: Pick<ResolvedKit, 'operations' | 'modules' | 'resources'>,
): { code: string; label: string }[] {
  const found = new Map<string, string>()
  const plurals = new Map(
    kit.resources.map((resource) => [camelCase(resource.model.name), resource.labelPlural.toLowerCase()]),
  )
  for (const operation of kit.operations.values()) {
    // Where several ask for one, the first declared is what it is called after.
    if (operation.access.kind !== 'permission' || found.has(operation.access.code)) continue
    const [, noun, verb] = operation.access.code.split('.') as [string, string, string]
    found.set(
      operation.access.code,
      `${verbLabels[verb] ?? operation.summary.replace(/\.$/, '')}${verbLabels[verb] ? ` ${plurals.get(noun) ?? noun}` : ''}`,
    )
  }
  for (const declared of kit.modules.flatMap((module) => module.permissions ?? []))
    found.set(declared.code, declared.label)
  return [...found].map(([code, label]) => ({ code, label })).sort((a, b) => (a.code < b.code ? -1 : 1))
}
