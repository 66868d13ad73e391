import { useLocation } from 'react-router'
import { toast } from '../../ui/toast-store.ts'
import { useMeta } from '../meta.tsx'
import { useFavouriteDeeds, useFavourites } from './place-queries.ts'
import { leadsTo, targetOf } from './target-of.ts'

/** Whether the open page is a favourite, and the way to change that; null for pages that cannot be one. */
export function useStar(): { isStarred: boolean; isBusy: boolean; toggle: () => void } | null {
  const meta = useMeta()
  const { pathname, search } = useLocation()
  const { data: favourites } = useFavourites()
  const { add, remove } = useFavouriteDeeds()
  const target = targetOf(meta, pathname, search)
  if (!target || !favourites) return null
  const starred = favourites.find((each) => leadsTo(each, target))
  const fail = (error: Error) => toast(error.message, { tone: 'bad' })
  const toggle = () =>
    starred ? remove.mutate(starred.id, { onError: fail }) : add.mutate({ ...target, name: null }, { onError: fail })
  return { isStarred: starred !== undefined, isBusy: add.isPending || remove.isPending, toggle }
}
