import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useMeta } from '../meta.tsx'
import { useFavourites, useRecent } from '../places/place-queries.ts'
import { useStar } from '../places/use-star.ts'
import { leave, useDark } from '../shell/me.tsx'
import { palette, shortcutSheet } from '../shell/shell-state.ts'
import { commandGroups } from './command-groups.ts'
import { actionList, pageList } from './own-commands.ts'
import { pageCommands } from './page-commands.ts'
import { readQuery } from './read-query.ts'
import { keepQuery, recentQueries } from './recent-queries.ts'
import type { RecordCommand } from './record-commands.ts'
import { useFoundRecords } from './use-found-records.ts'

/** What the palette shows for what is typed, and what choosing does. */
export function usePalette() {
  const meta = useMeta()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [typed, setTyped] = useState('')
  const [, toggleTheme] = useDark()
  const star = useStar()
  // Of the page as it was when the palette was opened: what they do belongs to it.
  const [here] = useState(pageCommands)
  const { data: recent = [] } = useRecent()
  const { data: favourites = [] } = useFavourites()
  const query = readQuery(meta, typed)
  const found = useFoundRecords(typed.trim(), query.text !== '' && !query.isActionsOnly)
  const userId = meta.user.id
  const deeds = { toggleTheme, star, logOut: () => leave(queries), showShortcuts: () => shortcutSheet.set(true) }
  const groups = commandGroups(
    {
      meta,
      records: found.records,
      recent,
      favourites,
      queries: recentQueries(userId),
      here,
      actions: actionList(meta, deeds),
      pages: pageList(meta),
      onQuery: setTyped,
    },
    query,
  )
  const choose = ({ id, to, run }: RecordCommand, isNewTab: boolean) => {
    if (id.startsWith('query ')) return run?.()
    keepQuery(userId, typed)
    if (to !== undefined && isNewTab) return void window.open(to, '_blank', 'noopener')
    palette.set(false)
    if (to === undefined) return run?.()
    navigate(to)
  }
  return { typed, setTyped, text: query.text, groups, choose, error: found.error, isBehind: found.isBehind }
}
