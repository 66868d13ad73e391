import type { SeedProduct } from '../seed-product.ts'

export const desk: readonly SeedProduct[] = [
  {
    slug: 'reading-set',
    name: 'Reading set',
    picture: 'books',
    tint: 'sand',
    category: 'reading',
    vendor: 'Stoa Press',
    euros: 39,
    grams: 1150,
    description: `Three books, in reading order. We do not say which; that is the point.

One to begin in the bath, one to argue with, one to give away. They change every season and have never been returned unread.

- Three paperbacks, sewn spines
- A card with why we chose them
- Tell us three you liked, in the note`,
  },
  {
    slug: 'pocket-notebook',
    name: 'Pocket notebook',
    picture: 'notebook',
    tint: 'mist',
    category: 'writing',
    vendor: 'Stoa Press',
    euros: 12,
    grams: 160,
    description: `Dotted, and it lies flat. Paper that takes ink without telling the next page.

Sewn in twelves, bound in cloth, closed with a band. There is a pocket at the back for tickets you mean to keep.

- 14 by 9 cm, 192 pages
- 100 g paper
- Numbered pages and an index to fill in`,
  },
  {
    slug: 'everyday-pen',
    name: 'Everyday pen',
    picture: 'fountain-pen',
    tint: 'periwinkle',
    category: 'writing',
    vendor: 'Ada Works',
    euros: 48,
    grams: 28,
    description: `A fountain pen with refills for life. It starts at the first stroke.

Turned from a rod of resin, with a steel nib that we tune by hand. If it scratches, send it back and somebody listens to it write.

- Nib in medium; fine on request
- Takes cartridges and bottles
- Cap posts, and does not roll off desks`,
  },
  {
    slug: 'sunday-palette',
    name: 'Sunday palette',
    picture: 'artist-palette',
    tint: 'sage',
    category: 'making',
    vendor: 'Stoa Press',
    euros: 44,
    grams: 520,
    description: `Five colours, which is all of them. A palette for people who say they cannot paint.

Gouache that forgives: it lifts off when wet and covers when dry. The little book has ten pictures, each done in an hour.

- Five tubes and a brush
- Palette of sealed maple
- Ten sheets of paper`,
  },
  {
    slug: 'patient-bear',
    name: 'Patient bear',
    picture: 'teddy-bear',
    tint: 'periwinkle',
    category: 'making',
    vendor: 'Kettle & Loom',
    euros: 30,
    grams: 310,
    description: `Good at listening. Keeps what it hears.

Cotton fur, wool inside, eyes sewn on twice. It goes in the machine at thirty degrees and comes out with the same opinion.

- 32 cm sitting
- From birth, says the test
- We mend bears, ours and others`,
  },
]
