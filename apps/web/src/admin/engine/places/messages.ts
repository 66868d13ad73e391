import { translated } from '../../../lib/translated.ts'

/** The words of favourites. */
export const words = translated('places', {
  add: 'Add to favourites',
  arrange: 'Arrange favourites',
  arrangeNote: 'Only you see them. Drag a line, or move it with the arrow keys.',
  favourites: 'Favourites',
  move: 'Move {name} with the arrow keys',
  name: 'Name of {name}',
  noFavourites: 'No favourites yet',
  noFavouritesNote: 'The star beside a title keeps a record, a list with its filters, or a page here.',
  remove: 'Remove from favourites',
  removeOf: 'Remove {name}',
  star: 'Favourite',
})
