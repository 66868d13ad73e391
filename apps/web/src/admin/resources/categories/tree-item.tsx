import { ChevronDown, ChevronRight, Ellipsis, GripVertical } from 'lucide-react'
import { memo, type PointerEvent, useState } from 'react'
import { Link } from 'react-router'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import type { TreeRow, Zone } from './category-tree.ts'
import { NameInput } from './name-input.tsx'

export type ItemActs = {
  setOpen: (id: string, isOpen: boolean) => void
  focus: (id: string) => void
  rename: (id: string, name: string | null) => void
  menuOf: (id: string) => MenuItem[]
  grip: (id: string) => Record<string, (event: PointerEvent<HTMLElement>) => void>
}

type Props = {
  row: TreeRow
  isCurrent: boolean
  isNaming: boolean
  /** Picked up, by the mouse or the keyboard. */
  isMoving: boolean
  mark?: Zone
  canMove: boolean
  acts: ItemActs
}

export const TreeItem = memo(function TreeItem({ row, isCurrent, isNaming, isMoving, mark, canMove, acts }: Props) {
  const { category, level, hasChildren, isOpen } = row
  const { id, name, productCount } = category
  // Two thousand menus would be slow to draw: a row has its own once somebody comes near it.
  const [isNear, setNear] = useState(false)
  const more = <IconButton kind="ghost" size="s" icon={Ellipsis} label={`${t('more')}: ${name}`} tabIndex={-1} />
  return (
    <div
      role="treeitem"
      data-id={id}
      className="tree-row"
      style={{ paddingInlineStart: `${8 + (level - 1) * 28}px` }}
      aria-level={level}
      aria-setsize={row.setSize}
      aria-posinset={row.position}
      aria-expanded={hasChildren ? isOpen : undefined}
      aria-selected={isCurrent}
      aria-labelledby={`name-${id} count-${id}`}
      data-moving={isMoving ? '' : undefined}
      data-mark={mark}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => acts.focus(id)}
      onPointerEnter={() => setNear(true)}
    >
      {canMove && (
        <span className="tree-grip no-phone" aria-hidden {...acts.grip(id)}>
          <Icon of={GripVertical} size={14} />
        </span>
      )}
      {hasChildren ? (
        <button
          type="button"
          className="tree-fold"
          tabIndex={-1}
          aria-label={t('foldedOpen', { name })}
          aria-expanded={isOpen}
          onClick={() => acts.setOpen(id, !isOpen)}
        >
          <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
        </button>
      ) : (
        <span className="tree-fold" />
      )}
      {isNaming ? (
        <NameInput label={t('renameOf', { name })} value={name} onDone={(next) => acts.rename(id, next)} />
      ) : (
        <Link id={`name-${id}`} className="clip" to={`/admin/categories/${id}`} tabIndex={-1}>
          {name}
        </Link>
      )}
      {/* What a row is called is its words with a blank between them, as they are read. */}{' '}
      <span id={`count-${id}`} className="push muted">
        {t('productsIn', { count: productCount })}
      </span>
      {canMove && (isNear || isCurrent ? <Menu trigger={more} items={acts.menuOf(id)} /> : more)}
    </div>
  )
})
