import type { Migration } from './folders.ts'
import type { AppliedMigration } from './history.ts'

export type MigrationState = 'applied' | 'pending' | 'failed' | 'edited' | 'missing'
export type MigrationStatus = { readonly name: string; readonly state: MigrationState; readonly appliedAt: Date | null }

/** Where each migration stands: those on disk, and those only the database knows (`missing`), in order of name. */
export function statusOf(onDisk: readonly Migration[], applied: readonly AppliedMigration[]): MigrationStatus[] {
  const known = new Map(applied.map((one) => [one.name, one]))
  const disk = new Map(onDisk.map((one) => [one.name, one]))
  const names = [...new Set([...disk.keys(), ...known.keys()])].sort()
  return names.map((name) => ({
    name,
    state: stateOf(disk.get(name), known.get(name)),
    appliedAt: known.get(name)?.finishedAt ?? null,
  }))
}

function stateOf(onDisk: Migration | undefined, applied: AppliedMigration | undefined): MigrationState {
  if (!applied) return 'pending'
  if (!applied.finishedAt) return 'failed'
  if (!onDisk) return 'missing'
  return onDisk.checksum === applied.checksum ? 'applied' : 'edited'
}

const explanations: Partial<Record<MigrationState, string>> = {
  failed:
    'began and did not finish. Look what it left in the database, then mark it with resolveMigration as applied or rolled back',
  edited: 'was edited after it was applied. Restore the file and put the change into a new migration',
  missing: 'was applied here and its folder is gone. Check out the branch that has it, and undo it there first',
}

/** What stands in the way of migrating, one sentence each; nothing where all is well. */
export const problemsOf = (status: readonly MigrationStatus[]): string[] =>
  status.flatMap(({ name, state }) => (explanations[state] ? [`${name} ${explanations[state]}.`] : []))
