import type { ModelMeta } from '../model-meta.ts'

/** One step from a row towards the record that it is part of. */
export type OwnerStep = { readonly column: string; readonly parent: ModelMeta; readonly references: string }

/** A model whose writes the database records. */
export type RecordedModel = {
  readonly model: ModelMeta
  /** `deletes`: rows that only go with others; nothing is kept of them but what restoring takes. */
  readonly scope: 'all' | 'deletes'
  /** The record it is part of, and the way there; null for what stands by itself. */
  readonly owner: { readonly model: string; readonly steps: readonly OwnerStep[] } | null
  /** Columns that are never recorded: secrets, and when a row was last written. */
  readonly without: readonly string[]
  /** Columns that history shows. */
  readonly visible: ReadonlySet<string>
  /** By field, where a form calls it otherwise than its name says. */
  readonly labels: Readonly<Record<string, string>>
}
