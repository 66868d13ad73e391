export type Category = { id: string; name: string; slug: string; parentId: string | null; productCount: number }

export type Tree = {
  readonly byId: ReadonlyMap<string, Category>
  /** In their order; below `null` stand the topmost. */
  readonly childrenOf: ReadonlyMap<string | null, readonly string[]>
}

/** Where a category stands: below a parent, before a sibling or last. */
export type Place = { readonly parentId: string | null; readonly beforeId: string | null }
export type Step = 'up' | 'down' | 'in' | 'out'
export type Zone = 'before' | 'into' | 'after'

export type TreeRow = {
  readonly category: Category
  readonly level: number
  readonly position: number
  readonly setSize: number
  readonly hasChildren: boolean
  readonly isOpen: boolean
}

export const childrenOf = (tree: Tree, id: string | null): readonly string[] => tree.childrenOf.get(id) ?? []

export function treeOf(rows: readonly Category[]): Tree {
  const children = new Map<string | null, string[]>()
  for (const { id, parentId } of rows) {
    const siblings = children.get(parentId)
    if (siblings) siblings.push(id)
    else children.set(parentId, [id])
  }
  return { byId: new Map(rows.map((row) => [row.id, row])), childrenOf: children }
}

/** The rows that can be seen, top to bottom. `shown` leaves out what a search did not find. */
export function visibleRows(tree: Tree, isOpen: (id: string) => boolean, shown?: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = []
  const add = (parentId: string | null, level: number) => {
    const ids = childrenOf(tree, parentId).filter((id) => !shown || shown.has(id))
    ids.forEach((id, at) => {
      const category = tree.byId.get(id)
      if (!category) return
      const hasChildren = childrenOf(tree, id).some((child) => !shown || shown.has(child))
      const open = hasChildren && isOpen(id)
      rows.push({ category, level, position: at + 1, setSize: ids.length, hasChildren, isOpen: open })
      if (open) add(id, level + 1)
    })
  }
  add(null, 1)
  return rows
}

/** The categories whose name has the words, and all above them. */
export function searched(tree: Tree, q: string): Set<string> {
  const words = q.trim().toLocaleLowerCase()
  const found = new Set<string>()
  for (const { id, name } of tree.byId.values()) {
    if (!name.toLocaleLowerCase().includes(words)) continue
    for (let at: string | null = id; at !== null && !found.has(at); at = tree.byId.get(at)?.parentId ?? null)
      found.add(at)
  }
  return found
}

export function isWithin(tree: Tree, id: string | null, ancestorId: string): boolean {
  for (let at = id; at !== null; at = tree.byId.get(at)?.parentId ?? null) if (at === ancestorId) return true
  return false
}

export function placeOf(tree: Tree, id: string): Place {
  const parentId = tree.byId.get(id)?.parentId ?? null
  const siblings = childrenOf(tree, parentId)
  return { parentId, beforeId: siblings[siblings.indexOf(id) + 1] ?? null }
}

export const isSamePlace = (a: Place, b: Place): boolean => a.parentId === b.parentId && a.beforeId === b.beforeId

/** The tree with a category in another place, and the same tree where that place is below itself. */
export function placed(tree: Tree, id: string, { parentId, beforeId }: Place): Tree {
  const category = tree.byId.get(id)
  if (!category || isWithin(tree, parentId, id)) return tree
  const children = new Map(tree.childrenOf)
  children.set(
    category.parentId,
    childrenOf(tree, category.parentId).filter((each) => each !== id),
  )
  const siblings = [...(children.get(parentId) ?? [])]
  const at = beforeId === null ? -1 : siblings.indexOf(beforeId)
  siblings.splice(at < 0 ? siblings.length : at, 0, id)
  children.set(parentId, siblings)
  return { byId: new Map(tree.byId).set(id, { ...category, parentId }), childrenOf: children }
}

/** Where one step of the keyboard brings a category; null where there is nowhere to go. */
export function stepped(tree: Tree, id: string, step: Step): Place | null {
  const parentId = tree.byId.get(id)?.parentId ?? null
  const siblings = childrenOf(tree, parentId)
  const at = siblings.indexOf(id)
  const previous = siblings[at - 1]
  if (step === 'up') return previous ? { parentId, beforeId: previous } : null
  if (step === 'down') return at + 1 < siblings.length ? { parentId, beforeId: siblings[at + 2] ?? null } : null
  if (step === 'in') return previous ? { parentId: previous, beforeId: null } : null
  return parentId === null ? null : placeOf(tree, parentId)
}

/** Where a category dropped on a row goes; null where that is below itself. */
export function dropPlace(tree: Tree, id: string, target: { id: string; zone: Zone; isOpen: boolean }): Place | null {
  if (isWithin(tree, target.id, id)) return null
  if (target.zone === 'into') return { parentId: target.id, beforeId: null }
  if (target.zone === 'before') return { parentId: tree.byId.get(target.id)?.parentId ?? null, beforeId: target.id }
  const first = childrenOf(tree, target.id).find((child) => child !== id)
  if (target.isOpen && first) return { parentId: target.id, beforeId: first }
  const after = placeOf(tree, target.id)
  return after.beforeId === id ? placeOf(tree, id) : after
}

/** Its name with those above it: "Travel / Bags". */
export function pathName(tree: Tree, id: string): string {
  const names: string[] = []
  for (let at: string | null = id; at !== null; at = tree.byId.get(at)?.parentId ?? null)
    names.unshift(tree.byId.get(at)?.name ?? '')
  return names.join(' / ')
}
