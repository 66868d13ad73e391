import type { Step, TreeRow } from './category-tree.ts'

const steps: Record<string, Step> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' }

export const stepOf = (key: string): Step | undefined => steps[key]

/** Where the focus goes by a key of the WAI-ARIA tree, or which branch is folded. */
export function walk(
  rows: readonly TreeRow[],
  id: string,
  key: string,
): { focus: string } | { open: boolean } | undefined {
  const at = rows.findIndex(({ category }) => category.id === id)
  const row = rows[at]
  const focus = (to: TreeRow | undefined) => (to ? { focus: to.category.id } : undefined)
  if (!row) return focus(rows[0])
  if (key === 'ArrowDown') return focus(rows[at + 1])
  if (key === 'ArrowUp') return focus(rows[at - 1])
  if (key === 'Home') return focus(rows[0])
  if (key === 'End') return focus(rows.at(-1))
  if (key === 'ArrowRight')
    return row.hasChildren && !row.isOpen ? { open: true } : focus(row.isOpen ? rows[at + 1] : undefined)
  if (key === 'ArrowLeft')
    return row.isOpen ? { open: false } : focus(rows.slice(0, at).findLast(({ level }) => level < row.level))
  return undefined
}
