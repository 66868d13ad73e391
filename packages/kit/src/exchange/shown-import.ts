import type { ResolvedKit } from '../resolved.ts'
import type { ImportHeader, ImportRun } from './import-run.ts'
import { exposureOf } from './importable.ts'

/** An import as a list of them shows it. */
export function headerOf(kit: ResolvedKit, { model, problem, createdAt, appliedAt, ...run }: ImportHeader) {
  const { id, filename, status, total, applied, changeSetId, isUndone } = run
  return {
    id,
    resource: exposureOf(kit, model).path,
    filename,
    status,
    problem: problem || null,
    total,
    applied,
    changeSetId,
    isUndone,
    createdAt: createdAt.toISOString(),
    appliedAt: appliedAt?.toISOString() ?? null,
  }
}

/** An import by itself, with its counts. */
export function runOf(kit: ResolvedKit, run: ImportRun) {
  const { create, update, unchanged, refused, tried, mapping } = run
  return { ...headerOf(kit, run), create, update, unchanged, refused, tried, mapping }
}
