import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, isProblem } from '../../engine/api.ts'
import { useUndo } from '../../engine/changes/use-undo.tsx'
import { resourceKey } from '../../engine/queries.ts'
import { t } from '../../messages.ts'
import { toast } from '../../ui/toast-store.ts'
import { type Category, isSamePlace, type Place, placed, placeOf, type Tree, treeOf } from './category-tree.ts'
import { wordsOf } from './place-words.ts'

const treeKey = [...resourceKey('categories'), 'tree'] as const

const rowsOf = (tree: Tree): Category[] => {
  const rows: Category[] = []
  const add = (parentId: string | null): void => {
    for (const id of tree.childrenOf.get(parentId) ?? []) {
      const category = tree.byId.get(id)
      if (category) rows.push(category)
      add(id)
    }
  }
  add(null)
  return rows
}

/** The tree as it is stored, and what can be done to it; each write offers to be taken back. */
export function useCategoryTree() {
  const queries = useQueryClient()
  const { say } = useUndo()
  const { data, error, refetch } = useQuery({
    queryKey: treeKey,
    queryFn: ({ signal }) => api.get<{ data: Category[] }>('/admin/category-tree', undefined, signal),
    select: (answer) => answer.data,
    staleTime: 0,
  })
  const tree = useMemo(() => data && treeOf(data), [data])

  async function write(method: 'POST' | 'PATCH', path: string, body: unknown, done: string): Promise<boolean> {
    try {
      const { changeSetId } = await api.send(method, `/admin/categories${path}`, { body })
      say(done, { changeSets: [changeSetId], isAllowed: true })
      return true
    } catch (refusal) {
      const first = isProblem(refusal) ? refusal.errors[0]?.message : undefined
      toast(first ?? (refusal instanceof Error ? refusal.message : t('failed')), { tone: 'bad' })
      return false
    } finally {
      await queries.invalidateQueries({ queryKey: resourceKey('categories') })
    }
  }

  async function move(id: string, place: Place): Promise<void> {
    const name = tree?.byId.get(id)?.name
    if (!tree || name === undefined || isSamePlace(place, placeOf(tree, id))) return
    const next = placed(tree, id, place)
    // Shown at once; what is stored follows, or takes it back.
    await queries.cancelQueries({ queryKey: treeKey })
    queries.setQueryData(treeKey, { data: rowsOf(next) })
    await write('POST', `/${id}/move`, place, t('categoryMoved', { name, place: wordsOf(next, id) }))
  }

  return {
    tree,
    error,
    refetch,
    move,
    add: (name: string, parentId: string | null) => write('POST', '', { name, parentId }, t('categoryAdded', { name })),
    rename: (id: string, name: string) => write('PATCH', `/${id}`, { name }, t('categoryRenamed', { name })),
  }
}
