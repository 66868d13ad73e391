const MAX_LENGTH = 50

/**
 * A migration's name from the engine's summary of what changes: `create_product`, `add_field_x_to_y`,
 * `remove_field_…`, `alter_y`; several are joined while they fit, then `_and_more`; `auto` where nothing has a name.
 */
export function nameFromSummary(summary: string): string {
  const [first, ...rest] = operationNames(summary)
  if (!first) return 'auto'
  let name = first.slice(0, MAX_LENGTH)
  for (const [index, next] of rest.entries()) {
    if (name.length + next.length + 1 > MAX_LENGTH) return `${name}_and_${rest.length - index}_more`
    name = `${name}_${next}`
  }
  return name
}

/** Any text as lower case words with underscores, fit for a folder. */
export const slugOf = (text: string): string =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

const listVerbs: Record<string, string> = {
  'Added tables': 'create',
  'Removed tables': 'delete',
  'Added enums': 'create',
  'Removed enums': 'delete',
}

function operationNames(summary: string): string[] {
  const names = { tables: new Set<string>(), changes: new Set<string>(), enums: new Set<string>() }
  const created = new Set<string>()
  let verb: string | undefined
  let section = ''
  let table = ''
  for (const line of summary.split('\n')) {
    const heading = /^\[.\] (?:(Added|Removed) (tables|enums)|Changed the `(\w+)` (table|enum))/.exec(line)
    if (heading) {
      section = heading[2] ?? ''
      verb = listVerbs[`${heading[1]} ${heading[2]}`]
      table = heading[3] ?? ''
      if (heading[4] === 'enum') names.changes.add(`alter_${slugOf(table)}`)
      continue
    }
    const listed = /^\s+- (\w+)/.exec(line)?.[1]
    if (listed && verb) {
      created.add(listed)
      names[section === 'enums' ? 'enums' : 'tables'].add(`${verb}_${slugOf(listed)}`)
    } else if (table && !created.has(table)) addChange(names.changes, line, slugOf(table))
  }
  const ofModels = [...names.tables, ...names.changes]
  return ofModels.length > 0 ? ofModels : [...names.enums]
}

function addChange(changes: Set<string>, line: string, table: string): void {
  const column = /^\s+\[(.)\].*?column `(\w+)`/.exec(line)
  if (column?.[1] === '+') changes.add(`add_field_${slugOf(column[2]!)}_to_${table}`)
  else if (column?.[1] === '-') changes.add(`remove_field_${slugOf(column[2]!)}_from_${table}`)
  else if (column) changes.add(`alter_field_${slugOf(column[2]!)}_on_${table}`)
  else if (/^\s+\[.\]/.test(line)) changes.add(`alter_${table}`)
}
