import { CircleQuestionMark, LogOut, Moon, Plus, Star } from 'lucide-react'
import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import type { AdminMeta } from '../meta-types.ts'
import { words as placeWords } from '../places/messages.ts'
import { placeKeys } from '../shell/place-keys.ts'
import { allPlaces, placeAddress, placeGroups } from '../shell/places.ts'
import { words } from './messages.ts'
import type { Command } from './page-commands.ts'

/** All lists and pages, with the keys that lead there. */
export function pageList(meta: AdminMeta): Command[] {
  const keys = [...placeKeys(meta)]
  const groups = placeGroups(meta)
  return allPlaces(meta).map((place) => {
    const key = keys.find(([, each]) => each.path === place.path)?.[0]
    const note = groups.find(({ places }) => places.some(({ path }) => path === place.path))?.label
    return {
      id: `page ${place.path}`,
      label: place.label,
      icon: place.icon,
      to: placeAddress(place),
      ...(note && { note }),
      ...(key && { keys: `g ${key}` }),
    }
  })
}

export type OwnDeeds = {
  toggleTheme: () => void
  logOut: () => void
  showShortcuts: () => void
  star: { isStarred: boolean; toggle: () => void } | null
}

/** What can be done wherever somebody is. */
export function actionList(meta: AdminMeta, { toggleTheme, logOut, showShortcuts, star }: OwnDeeds): Command[] {
  const adding = Object.values(meta.resources).flatMap(({ path, label, can }) =>
    can.add
      ? [
          {
            id: `add ${path}`,
            label: words('addOne', { name: lower(label) }),
            icon: Plus,
            to: `/admin/${path}/new`,
          },
        ]
      : [],
  )
  const starring: Command[] = star
    ? [{ id: 'star', label: placeWords(star.isStarred ? 'remove' : 'add'), icon: Star, keys: 'f', run: star.toggle }]
    : []
  return [
    ...starring,
    ...adding,
    { id: 'theme', label: words('toggleTheme'), icon: Moon, keys: 'shift+d', run: toggleTheme },
    { id: 'shortcuts', label: t('shortcuts'), icon: CircleQuestionMark, keys: '?', run: showShortcuts },
    { id: 'logOut', label: t('logOut'), icon: LogOut, run: logOut },
  ]
}
