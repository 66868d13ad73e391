import { Star, Trash2 } from 'lucide-react'
import { IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Input } from '../../ui/input.tsx'
import { Grip } from '../form/grip.tsx'
import { useMeta } from '../meta.tsx'
import type { Favourite } from './favourite-types.ts'
import { words } from './messages.ts'
import { useFavouriteDeeds, useFavourites } from './place-queries.ts'
import { favouriteLabel } from './target-of.ts'

/** The ids with one of them moved by so many places. */
export function moved(ids: readonly string[], id: string, step: number): string[] {
  const others = ids.filter((each) => each !== id)
  const at = Math.max(0, Math.min(others.length, ids.indexOf(id) + step))
  return [...others.slice(0, at), id, ...others.slice(at)]
}

type LineProps = { favourite: Favourite; label: string; onMove: (step: number) => void }

function Line({ favourite: { id, name }, label, onMove }: LineProps) {
  const { remove, rename } = useFavouriteDeeds()
  const keep = (text: string) => {
    const next = text.trim() === '' ? null : text.trim()
    if (next !== name) rename.mutate({ id, name: next })
  }
  return (
    <li className="stacked">
      <Grip label={words('move', { name: label })} onMove={onMove} />
      <Input
        key={name}
        defaultValue={name ?? ''}
        placeholder={label}
        maxLength={80}
        aria-label={words('name', { name: label })}
        onBlur={(event) => keep(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <IconButton icon={Trash2} label={words('removeOf', { name: label })} onClick={() => remove.mutate(id)} />
    </li>
  )
}

/** The order, the names and the end of favourites. */
export function ArrangeFavourites({ onClose }: { onClose: () => void }) {
  const meta = useMeta()
  const { data: favourites = [] } = useFavourites()
  const { order } = useFavouriteDeeds()
  const ids = favourites.map(({ id }) => id)
  return (
    <Dialog title={words('arrange')} note={words('arrangeNote')} onClose={onClose}>
      {favourites.length === 0 && (
        <EmptyState icon={Star} tone="neutral" title={words('noFavourites')}>
          {words('noFavouritesNote')}
        </EmptyState>
      )}
      <ul className="favourites">
        {favourites.map((favourite) => (
          <Line
            key={favourite.id}
            favourite={favourite}
            label={favouriteLabel(meta, favourite) ?? favourite.path}
            onMove={(step) => order.mutate(moved(ids, favourite.id, step))}
          />
        ))}
      </ul>
    </Dialog>
  )
}
