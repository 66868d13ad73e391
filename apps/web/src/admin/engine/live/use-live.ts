import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useLocation } from 'react-router'
import { createStore } from '../../../lib/store.ts'
import { t } from '../../messages.ts'
import { toast } from '../../ui/toast-store.ts'
import { useMeta } from '../meta.tsx'
import type { AdminMeta } from '../meta-types.ts'
import { resourceKey } from '../queries.ts'
import type { Reference } from '../record.ts'
import { followLive } from './follow-live.ts'
import { type News, newsOf, type OpenRecord, resourcesOf } from './news.ts'
import { isOwn } from './own-writes.ts'

/** Who else has the open record open. */
export const present = createStore<Reference[]>([])

/** Much may happen in a second, and nobody reads that fast. */
const REFRESH_MS = 1500

function openRecordOf(pathname: string, { resources }: AdminMeta): OpenRecord | null {
  const [, , resource = '', id = ''] = pathname.split('/')
  return resources[resource] && /^[0-9a-f-]{36}$/.test(id) ? { resource, id } : null
}

/** Reads again what is on screen when others have written it, and tells who else is at the open record. Mounted once. */
export function useLive(): void {
  const meta = useMeta()
  const queries = useQueryClient()
  const { pathname } = useLocation()
  const found = openRecordOf(pathname, meta)
  const open = useMemo(() => (found ? { resource: found.resource, id: found.id } : null), [found?.resource, found?.id])
  useEffect(() => {
    const leaving = new AbortController()
    const stale = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const refresh = () => {
      timer = undefined
      for (const path of stale) void queries.invalidateQueries({ queryKey: resourceKey(path) })
      stale.clear()
    }
    const onNews = (all: News[]) => {
      const news = all.filter(({ changeSetId }) => !isOwn(changeSetId))
      for (const path of resourcesOf(news)) stale.add(path)
      // The figures of the dashboard are made of orders.
      if (stale.has('orders')) stale.add('reports')
      timer ??= setTimeout(refresh, REFRESH_MS)
      const own = newsOf(news, open)
      if (own)
        toast(own.by ? t('changedByOther', { name: own.by._label }) : t('changedByOthers'), { note: t('changedKept') })
    }
    const onResumed = () =>
      void queries.invalidateQueries({ queryKey: ['admin'], predicate: (query) => query.isActive() })
    void followLive(open, { onNews, onPresent: present.set, onResumed }, leaving.signal)
    return () => {
      leaving.abort()
      clearTimeout(timer)
      refresh()
    }
  }, [open, queries])
}
