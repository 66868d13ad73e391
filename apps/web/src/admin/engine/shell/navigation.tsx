import { Fragment } from 'react'
import { NavLink } from 'react-router'
import { t } from '../../messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { useMeta } from '../meta.tsx'
import { FavouriteLinks } from '../places/favourite-links.tsx'
import { dashboardPlace, type Place, placeAddress, placeGroups } from './places.ts'

type ItemProps = { place: Place; onGo?: () => void }

const Item = ({ place, onGo }: ItemProps) => (
  <NavLink className="item" to={placeAddress(place)} end={place.path === ''} onClick={onGo} title={place.label}>
    <Icon of={place.icon} />
    <span>{place.label}</span>
  </NavLink>
)

/** The sidebar's links, all from the metadata: what the caller may not view is not there. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const meta = useMeta()
  return (
    <nav aria-label={t('modules')}>
      <Item place={dashboardPlace()} onGo={onGo} />
      <FavouriteLinks onGo={onGo} />
      {placeGroups(meta)
        .filter(({ places }) => places.length > 0)
        .map(({ label, places }) => (
          <Fragment key={label}>
            <div className="group">{label}</div>
            {places.map((place) => (
              <Item key={place.path} place={place} onGo={onGo} />
            ))}
          </Fragment>
        ))}
    </nav>
  )
}
