import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { t } from '../../messages.ts'
import type { MenuItem } from '../../ui/menu.tsx'
import { type Place, searched, type Tree, visibleRows } from './category-tree.ts'
import { MoveDialog } from './move-dialog.tsx'
import { NameInput } from './name-input.tsx'
import { type ItemActs, TreeItem } from './tree-item.tsx'
import type { useOpenBranches } from './use-open-branches.ts'
import { useTreeDrag } from './use-tree-drag.ts'
import { useTreeKeys } from './use-tree-keys.ts'

type Props = {
  tree: Tree
  q: string
  branches: ReturnType<typeof useOpenBranches>
  can: { change: boolean; add: boolean }
  /** Below what a new one is being named; undefined while none is. */
  addingTo: string | null | undefined
  onAddTo: (parentId: string | null | undefined) => void
  onAdd: (name: string, parentId: string | null) => void
  onMove: (id: string, place: Place) => void
  onRename: (id: string, name: string) => void
}

/** The tree itself: one row for each category that can be seen. */
export function TreeView({ tree, q, branches, can, addingTo, onAddTo, onAdd, onMove, onRename }: Props) {
  const navigate = useNavigate()
  const root = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [naming, setNaming] = useState<string | null>(null)
  const [dialog, setDialog] = useState<string | null>(null)
  const wantsFocus = useRef(false)
  const focus = (id: string) => {
    wantsFocus.current = true
    setFocused(id)
  }
  const shown = useMemo(() => (q.trim() ? searched(tree, q) : undefined), [tree, q])
  const isOpen = (id: string) => shown !== undefined || branches.open.has(id)
  const stored = visibleRows(tree, isOpen, shown)
  const current = stored.some(({ category }) => category.id === focused) ? focused : (stored[0]?.category.id ?? null)
  const { carried, said, onKeyDown, putBack } = useTreeKeys({
    tree,
    rows: stored,
    current,
    canMove: can.change,
    onFocus: focus,
    onFold: branches.set,
    onMove,
    onRename: setNaming,
    onOpen: (id) => navigate(`/admin/categories/${id}`),
  })
  const rows = carried ? visibleRows(carried.tree, isOpen, shown) : stored
  const { drag, handlers } = useTreeDrag(tree, onMove)
  // A row that moved, or came back from being renamed, keeps the focus.
  useEffect(() => {
    if (!wantsFocus.current && !carried) return
    wantsFocus.current = false
    root.current?.querySelector<HTMLElement>(`[data-id="${carried?.id ?? current}"]`)?.focus()
  })
  const acts: ItemActs = {
    setOpen: branches.set,
    focus: setFocused,
    rename: (id, name) => {
      setNaming(null)
      focus(id)
      if (name !== null && name !== tree.byId.get(id)?.name) onRename(id, name)
    },
    grip: handlers,
    menuOf: (id): MenuItem[] => [
      { name: 'move', label: t('moveTo'), onSelect: () => setDialog(id) },
      { name: 'rename', label: t('rename'), onSelect: () => setNaming(id) },
      ...(can.add
        ? [{ name: 'add', label: t('addBelow', { name: tree.byId.get(id)?.name ?? '' }), onSelect: () => onAddTo(id) }]
        : []),
    ],
  }
  const newName = (
    <NameInput
      label={t('newName')}
      value=""
      onDone={(name) => {
        onAddTo(undefined)
        if (name !== null && addingTo !== undefined) onAdd(name, addingTo)
      }}
    />
  )
  return (
    <>
      {addingTo !== undefined && (
        <div className="tree-new">
          {addingTo && <span className="muted">{`${tree.byId.get(addingTo)?.name} /`}</span>}
          {newName}
        </div>
      )}
      {rows.length === 0 && <p className="muted tree-none">{t('nobodyFound')}</p>}
      <div
        role="tree"
        aria-label={t('categoriesTree')}
        className="tree"
        ref={root}
        onKeyDown={onKeyDown}
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && event.relatedTarget && putBack()}
      >
        {rows.map((row) => {
          const { id } = row.category
          return (
            <TreeItem
              key={id}
              row={row}
              isCurrent={id === current}
              isNaming={naming === id}
              isMoving={carried?.id === id || drag?.id === id}
              mark={drag?.place && drag.targetId === id ? drag.zone : undefined}
              canMove={can.change}
              acts={acts}
            />
          )
        })}
      </div>
      <p className="sr" role="status">
        {said}
      </p>
      {dialog && (
        <MoveDialog tree={tree} id={dialog} onMove={(place) => onMove(dialog, place)} onClose={() => setDialog(null)} />
      )}
    </>
  )
}
