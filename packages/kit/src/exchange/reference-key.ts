import type { ResolvedKit, ShapeField } from '../resolved.ts'

/**
 * The field by which files name a row at the other end of a relation: its slug, code or the like, where the admin shows one
 * that no row may be without and no two rows share; its id otherwise.
 */
export function referenceKey(
  { resources }: ResolvedKit,
  { target }: Extract<ShapeField, { kind: 'relation' }>,
): string {
  const shown = resources.find(({ model }) => model === target)?.exposures.admin?.shape.fields ?? {}
  const natural = Object.values(shown).find(
    (field) =>
      field.kind === 'column' &&
      field.meta.kind === 'scalar' &&
      field.meta.type === 'String' &&
      field.meta.isUnique &&
      field.meta.isRequired &&
      !field.meta.isList &&
      !target.primaryKey.includes(field.name),
  )
  return natural?.name ?? (target.primaryKey[0] as string)
}
