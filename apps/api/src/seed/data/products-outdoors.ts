import type { SeedProduct } from '../seed-product.ts'

export const outdoors: readonly SeedProduct[] = [
  {
    slug: 'town-bicycle',
    name: 'Town bicycle',
    picture: 'bicycle',
    tint: 'sage',
    category: 'wheels',
    vendor: 'Northrow',
    euros: 640,
    grams: 13400,
    stock: 6,
    sizes: ['S', 'M', 'L'],
    description: `Up the hill, over the bridge, home with the shopping. Three gears, which is enough.

Steel frame, wide tyres, lights that come on by themselves. It arrives nearly built: turn the bars, put on the pedals, ride.

- 13.4 kg, rack and mudguards included
- Belt, not chain: no oil on trousers
- Free check after 300 km`,
  },
  {
    slug: 'plaza-skateboard',
    name: 'Plaza skateboard',
    picture: 'skateboard',
    tint: 'sand',
    category: 'wheels',
    vendor: 'Northrow',
    euros: 85,
    grams: 2600,
    description: `Seven layers of maple and four soft wheels. Rolls over what the city left lying about.

A board for getting there, with a tail for fun. The grip is fine enough for bare feet in July.

- 8.25 inches
- Wheels of 54 mm, quiet bearings
- Tool in the box`,
  },
  {
    slug: 'fold-scooter',
    name: 'Fold scooter',
    picture: 'kick-scooter',
    tint: 'blush',
    category: 'wheels',
    vendor: 'Northrow',
    euros: 120,
    grams: 4300,
    description: `Faster than walking, easier than parking. Folds with one foot.

The deck is low, so pushing costs nothing. It rolls on by itself while you carry the coffee.

- Carries 100 kg
- Handle from 80 to 104 cm
- 4.3 kg, with a shoulder strap`,
  },
  {
    slug: 'two-night-tent',
    name: 'Two-night tent',
    picture: 'tent',
    tint: 'periwinkle',
    category: 'trail',
    vendor: 'Northrow',
    euros: 230,
    grams: 2100,
    description: `Room for two and the wet things. Up in four minutes, also in the dark.

Two poles, the same length, so there is no wrong one. The porch keeps rain off the stove and boots off the bed.

- 2.1 kg, for two people
- 3,000 mm of rain, tested in Bergen
- Every pole and peg sold singly`,
  },
  {
    slug: 'pocket-compass',
    name: 'Pocket compass',
    picture: 'compass',
    tint: 'mist',
    category: 'trail',
    vendor: 'Lume Optics',
    euros: 34,
    grams: 85,
    description: `North, always. No battery to worry about.

Brass case, needle in oil, a lid that closes with a click. The glass is domed, so that a thumb finds the edge in gloves.

- 5 cm across
- Needle settles in two seconds
- Cord of waxed cotton`,
  },
  {
    slug: 'court-basketball',
    name: 'Court basketball',
    picture: 'basketball',
    tint: 'mist',
    category: 'games',
    vendor: 'Northrow',
    euros: 32,
    grams: 610,
    sizes: ['5', '6', '7'],
    description: `Grips when it is new and grips better later. For asphalt, sports halls and long driveways.

Deep channels, so that small hands can hold on. It comes with air in it, because a flat ball is a sad parcel.

- Composite leather
- Needle for any pump
- Keeps its air for a season`,
  },
]
