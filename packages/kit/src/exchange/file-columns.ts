import { z } from 'zod'
import { inputSchema } from '../execute.ts'
import { sentenceCase } from '../names.ts'
import type { ResolvedExposure, ResolvedKit } from '../resolved.ts'
import type { CellKind, ExchangeColumn } from './column.ts'
import { matchingColumns } from './find-existing.ts'
import { importColumns } from './import-columns.ts'

/** A column that a file may have, as people choose it. */
export type FileColumn = {
  readonly name: string
  readonly label: string
  readonly kind: CellKind
  readonly isWritten: boolean
  readonly isRequired: boolean
  readonly isKey: boolean
}

/** Every column that a file of an exposure's rows may have. */
export function fileColumns(kit: ResolvedKit, exposure: ResolvedExposure): FileColumn[] {
  const columns = importColumns(kit, exposure)
  const matching = matchingColumns({ exposure, columns })
  const labels = exposure.resource.admin?.exposure.labels ?? {}
  return columns.map((column) => {
    const { name, field, kind, target } = column
    const [, member] = name.split('.')
    const label = labels[field] ?? sentenceCase(field)
    return {
      name,
      label: member ? `${label}: ${sentenceCase(member.replace('_', '')).toLowerCase()}` : label,
      kind,
      isWritten: target !== null,
      isRequired: isRequired(exposure, column),
      isKey: matching.includes(column),
    }
  })
}

function isRequired({ operations }: ResolvedExposure, { target }: ExchangeColumn): boolean {
  const schema = operations.create && inputSchema(operations.create)
  if (!(schema instanceof z.ZodObject) || !target || target.kind === 'key') return false
  const field = (schema.shape as Record<string, z.ZodType>)[target.field.name]
  return field !== undefined && !field.safeParse(undefined).success
}
