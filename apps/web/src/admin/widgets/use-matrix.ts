import { useParams } from 'react-router'
import { onlyField } from '../engine/form/inline-kind.ts'
import type { RowsProps } from '../engine/form/rows-props.ts'
import { liveRows } from '../engine/form/use-inline-rows.ts'
import { useResource } from '../engine/meta.tsx'
import { isReference } from '../engine/record.ts'
import { useEffectivePermissions } from '../engine/rights/rights-queries.ts'
import type { MatrixCell } from '../engine/rights/rights-types.ts'
import { toToggle } from './permission-cells.ts'

export type Matrix = {
  has: (id: string) => boolean
  /** Groups that give a permission besides. */
  groupsOf: (code: string) => string[]
  toggle: (cells: readonly MatrixCell[]) => void
}

/** The rows of a form as a set of permissions, with what comes through groups beside them where somebody is being edited. */
export function useMatrix({ inline, rows }: Pick<RowsProps, 'inline' | 'rows'>): Matrix {
  const name = onlyField(inline)?.name ?? ''
  const { resource: path = '', id } = useParams()
  const hasRights = useResource(path)?.recordPages.includes('rights') === true
  const { data } = useEffectivePermissions(path, hasRights ? id : undefined)
  const byPermission = new Map(
    liveRows(rows.all).flatMap((row) => {
      const value = row.values[name]
      return isReference(value) ? [[value.id, row.key] as const] : []
    }),
  )
  const has = (permission: string) => byPermission.has(permission)
  const groups = new Map(
    data?.permissions.map(({ code, sources }) => [
      code,
      sources.flatMap(({ by, group }) => (by === 'group' && group ? [group._label] : [])),
    ]),
  )
  return {
    has,
    groupsOf: (code) => groups.get(code) ?? [],
    toggle: (cells) => {
      for (const cell of toToggle(cells, has)) {
        const key = byPermission.get(cell.id)
        if (key === undefined) rows.restoreOrAdd({ [name]: { id: cell.id, _label: cell.code } })
        else rows.toggleDeleted(key)
      }
    },
  }
}
