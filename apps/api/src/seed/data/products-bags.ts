import type { SeedProduct } from '../seed-product.ts'

export const bags: readonly SeedProduct[] = [
  {
    slug: 'harbour-pack',
    name: 'Harbour pack',
    picture: 'backpack-b',
    tint: 'sage',
    category: 'everyday-bags',
    vendor: 'Northrow',
    euros: 89,
    grams: 780,
    colours: { Amber: 'backpack-b', Pink: 'backpack', Violet: 'backpack-a', Stone: 'backpack-c' },
    description: `Eighteen litres and one good pocket. A bag for the day, whichever day it is.

It stands up by itself when you put it down. The laptop sits against your back, the bottle outside, and everything else falls where you can find it.

- Recycled canvas, waxed at the base
- Fits a 15-inch laptop
- Straps can be replaced at home`,
  },
  {
    slug: 'market-bag',
    name: 'Market bag',
    picture: 'handbag',
    tint: 'blush',
    category: 'everyday-bags',
    vendor: 'Corvo',
    euros: 140,
    grams: 640,
    description: `A handbag that carries the evening and, if need be, two leeks. Short handles, long memory.

Two leathers, one soft and one stiff, so that it keeps its shape and still gives. The handles are sewn through, not stuck on.

- Vegetable-tanned leather from Portugal
- One zip pocket, one open
- Repairs free for ten years`,
  },
  {
    slug: 'platform-cabin-case',
    name: 'Platform cabin case',
    picture: 'luggage',
    tint: 'mist',
    category: 'travel-bags',
    vendor: 'Holm',
    euros: 160,
    wasEuros: 190,
    grams: 2700,
    colours: { Blue: 'luggage', Green: 'luggage-a', Violet: 'luggage-b', Grey: 'luggage-c' },
    soldOut: ['Green'],
    stock: 4,
    description: `Fits above every seat we could find. Four wheels that turn corners without an argument.

The shell is one piece and comes back from a dent. Inside there is a place for shirts, a place for shoes, and no place for things to hide.

- 55 × 40 × 20 cm, 38 litres, 2.7 kg
- Wheels come off with a coin
- Lock opens with three numbers you choose`,
  },
  {
    slug: 'ledger-briefcase',
    name: 'Ledger briefcase',
    picture: 'briefcase',
    tint: 'sand',
    category: 'everyday-bags',
    vendor: 'Corvo',
    euros: 175,
    grams: 1450,
    description: `For papers, and for looking as if there were papers. It closes with a sound you will come to like.

Bridle leather on a frame of beech. It will mark, and the marks will be yours. The key is real.

- Holds A4 and a 14-inch laptop
- Solid brass lock, two keys
- Shoulder strap in the front pocket`,
  },
  {
    slug: 'clasp-purse',
    name: 'Clasp purse',
    picture: 'purse',
    tint: 'mist',
    category: 'everyday-bags',
    vendor: 'Corvo',
    euros: 36,
    grams: 95,
    description: `Coins in, click, done. Small enough to lose, loud enough to find.

Lambskin round a brass frame, lined in cotton. It holds the keys of a flat and what a flat white costs.

- 11 by 9 cm
- Sewn by hand, frame and all
- Polish the brass or let it go dark`,
  },
]
