import type { ScalarMeta } from '../../model-meta.ts'
import type { ResolvedExposure } from '../../resolved.ts'

/** A plain column that readers of an exposure are shown under this name. */
export function scalarColumn({ model, shape }: ResolvedExposure, name: string): ScalarMeta | undefined {
  const field = Object.hasOwn(model.fields, name) ? model.fields[name] : undefined
  const isShown = Object.hasOwn(shape.fields, name) && shape.fields[name]?.kind === 'column'
  return isShown && field?.kind === 'scalar' && !field.isList ? field : undefined
}
