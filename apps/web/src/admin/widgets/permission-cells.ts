import type { MatrixCell, MatrixModule, MatrixRow } from '../engine/rights/rights-types.ts'

/** Verbs that nearly everything has, each with a column of its own. */
export const commonVerbs = ['view', 'add', 'change', 'delete'] as const

export const cellOf = (row: MatrixRow, verb: string): MatrixCell | undefined =>
  row.permissions.find((cell) => cell.verb === verb)

/** Verbs of a row's own, which stand together in the last column. */
export const otherCells = (row: MatrixRow): MatrixCell[] =>
  row.permissions.filter(({ verb }) => !(commonVerbs as readonly string[]).includes(verb))

/** The rows that a search leaves: by what they are called, or what one of their permissions is. */
export function foundIn(modules: readonly MatrixModule[], text: string): MatrixModule[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return [...modules]
  const isFound = (module: MatrixModule, row: MatrixRow) => {
    const said = [module.label, row.label, ...row.permissions.flatMap(({ code, label }) => [code, label])]
    return words.every((word) => said.join(' ').toLowerCase().includes(word))
  }
  return modules.flatMap((module) => {
    const rows = module.rows.filter((row) => isFound(module, row))
    return rows.length > 0 ? [{ ...module, rows }] : []
  })
}

export type SetState = 'all' | 'some' | 'none'

/** Whether several permissions are given: what a row's or a column's own box shows. */
export function stateOf(cells: readonly MatrixCell[], has: (id: string) => boolean): SetState {
  const count = cells.filter(({ id }) => has(id)).length
  return count === 0 ? 'none' : count === cells.length ? 'all' : 'some'
}

/** What a row's or a column's box changes: those the editor may give, to all given or, where they all are, to none. */
export function toToggle(cells: readonly MatrixCell[], has: (id: string) => boolean): MatrixCell[] {
  const own = cells.filter(({ isMine }) => isMine)
  const missing = own.filter(({ id }) => !has(id))
  return missing.length > 0 ? missing : own
}
