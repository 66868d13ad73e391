import { followsSource, slugify } from './slug.ts'
import { type FormShape, type FormValues, rowShape, rowsOf, withValueAt } from './values.ts'

type Change = { shape: FormShape; prefill: Record<string, string>; old: FormValues; next: FormValues }

/**
 * The values after one at `path` was changed: fields that fill themselves from it follow, as long as nobody took them over.
 * Of the rows of an inline only new ones do.
 */
export function prefilled({ shape, prefill, old, next }: Change, path: string): FormValues {
  const [name = '', key, ...rest] = path.split('.')
  const inline = shape.inlines.find(({ field }) => field === name)
  if (inline && key && rest.length > 0) {
    const rowIn = (values: FormValues) => rowsOf(values, name).find((row) => row.key === key)
    const [before, after] = [rowIn(old), rowIn(next)]
    if (!before || !after) return next
    const own = { shape: rowShape(inline), prefill: after.id ? {} : (inline.prefill ?? {}) }
    const values = prefilled({ ...own, old: before.values, next: after.values }, rest.join('.'))
    return { ...next, [name]: rowsOf(next, name).map((row) => (row === after ? { ...row, values } : row)) }
  }
  let result = next
  for (const [target, source] of Object.entries(prefill)) {
    if (source !== path || !followsSource(old[source], old[target])) continue
    result = withValueAt(result, target, slugify(String(next[source] ?? '')))
  }
  return result
}
