import { Settings2, Star } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useMeta } from '../meta.tsx'
import { resourceIcon } from '../shell/resource-icon.ts'
import { ArrangeFavourites } from './arrange-favourites.tsx'
import { words } from './messages.ts'
import { useFavourites } from './place-queries.ts'
import { favouriteAddress, favouriteLabel, leadsTo, targetOf } from './target-of.ts'

/** What somebody keeps at hand, in the sidebar. */
export function FavouriteLinks({ onGo }: { onGo?: () => void }) {
  const meta = useMeta()
  const { pathname, search } = useLocation()
  const { data: favourites = [] } = useFavourites()
  const [isArranging, setArranging] = useState(false)
  const open = targetOf(meta, pathname, search)
  if (favourites.length === 0 && !isArranging) return null
  return (
    <>
      <div className="group">
        {words('favourites')}
        <IconButton icon={Settings2} size="s" label={words('arrange')} onClick={() => setArranging(true)} />
      </div>
      {favourites.map((favourite) => {
        const label = favouriteLabel(meta, favourite)
        if (label === undefined) return null
        return (
          <Link
            key={favourite.id}
            className="item"
            to={favouriteAddress(favourite)}
            aria-current={open && leadsTo(favourite, open) ? 'page' : undefined}
            onClick={onGo}
            title={label}
          >
            <Icon of={favourite.kind === 'page' ? Star : resourceIcon(favourite.path)} />
            <span className="clip">{label}</span>
          </Link>
        )
      })}
      {isArranging && <ArrangeFavourites onClose={() => setArranging(false)} />}
    </>
  )
}
