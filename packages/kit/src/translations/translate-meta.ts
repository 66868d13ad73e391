import type { Translate } from './translate.ts'

/** Members of the admin's metadata that hold words; all others are names, addresses and rules. */
export const textMembers: ReadonlySet<string> = new Set([
  'label',
  'labelPlural',
  'title',
  'help',
  'description',
  'confirm',
  'reason',
  // Labels of fields, and titles of fieldsets by which tabs name them.
  'searched',
  'fieldsets',
])

/** Members whose own members are named by fields or values: of these only what stands here is words. */
const namedByValues: Readonly<Record<string, 'words' | 'names'>> = {
  'x-labels': 'words',
  prefill: 'names',
  options: 'names',
}

/** The admin's metadata with its words in another language. */
export function translateMeta<T>(meta: T, translate: Translate): T {
  return walk(meta, translate, null) as T
}

function walk(value: unknown, translate: Translate, member: string | null): unknown {
  if (typeof value === 'string') return member !== null && textMembers.has(member) ? translate(value) : value
  if (Array.isArray(value)) return value.map((inner) => walk(inner, translate, member))
  if (typeof value !== 'object' || value === null) return value
  const kind = member === null ? undefined : namedByValues[member]
  if (kind === 'names') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, walk(inner, translate, kind === 'words' ? 'label' : name)]),
  )
}
