import { t } from '../../messages.ts'
import { placeOf, type Tree } from './category-tree.ts'

/** Where a category stands, in words. */
export function wordsOf(tree: Tree, id: string): string {
  const { parentId, beforeId } = placeOf(tree, id)
  const where = beforeId ? t('beforeSibling', { name: tree.byId.get(beforeId)?.name ?? '' }) : t('lastPlace')
  const name = parentId ? (tree.byId.get(parentId)?.name ?? '') : t('atTop')
  return t('within', { name, where })
}
