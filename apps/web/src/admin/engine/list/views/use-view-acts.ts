import { useLocation, useNavigate } from 'react-router'
import { t } from '../../../messages.ts'
import { toast } from '../../../ui/toast-store.ts'
import { isProblem } from '../../api.ts'
import type { ResourceMeta } from '../../meta-types.ts'
import { type ListState, viewQuery } from '../list-state.ts'
import { useViewWrites, type View } from './view-queries.ts'
import { allSearch, viewSearch } from './view-state.ts'
import { words } from './words.ts'

const say = (title: string, undo: () => Promise<unknown>) =>
  toast(title, { action: { label: t('undo'), run: () => void undo().catch(complain) } })

function complain(error: unknown): void {
  toast(isProblem(error) ? error.detail || error.title : t('failed'), { tone: 'bad' })
}

/** What is done with views, told in passing, with the way back. */
export function useViewActs(resource: ResourceMeta, state: ListState) {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const writes = useViewWrites(resource.path)
  const query = viewQuery(state, resource.list.pageSize)
  const go = (search: string) => navigate({ pathname, search })
  const show = (view: View) => go(viewSearch(resource, view))

  async function update(view: View, change: Partial<View>): Promise<void> {
    const { name, query: before, isShared } = view
    const changed = await writes.update(view.id, change)
    say(words('saved', { name: changed.name }), () => writes.update(view.id, { name, query: before, isShared }))
  }

  return {
    create: async (said: Pick<View, 'name' | 'isShared'>) => {
      const made = await writes.create({ ...said, query })
      await show(made)
      say(words('saved', { name: made.name }), async () => {
        await writes.remove(made.id)
        await go(query)
      })
    },
    update,
    keep: (view: View) => update(view, { query }).catch(complain),
    remove: async (view: View) => {
      try {
        await writes.remove(view.id)
        await go(allSearch)
        const { name, query: kept, isShared } = view
        say(words('deleted', { name }), async () => show(await writes.create({ name, query: kept, isShared })))
      } catch (error) {
        complain(error)
      }
    },
    begin: async (view: View, before: View | undefined) => {
      const next = view.isDefault ? null : view.id
      try {
        await writes.begin(next)
        const title = next === null ? words('beginsAll') : words('beginsWith', { name: view.name })
        say(title, () => writes.begin(before?.id ?? null))
      } catch (error) {
        complain(error)
      }
    },
  }
}
