import type { SeedProduct } from '../seed-product.ts'

export const wear: readonly SeedProduct[] = [
  {
    slug: 'stride-runner',
    name: 'Stride runner',
    picture: 'running-shoe',
    tint: 'lilac',
    category: 'shoes',
    vendor: 'Northrow',
    euros: 120,
    grams: 476,
    colours: { Lilac: 'running-shoe', Sky: 'running-shoe-a', Rose: 'running-shoe-b', Stone: 'running-shoe-c' },
    sizes: ['38', '39', '40', '41', '42', '43', '44', '45'],
    notMade: ['Rose, 44', 'Rose, 45', 'Sky, 38'],
    soldOut: ['Lilac, 39', 'Lilac, 44', 'Lilac, 45', 'Stone, 38'],
    description: `A light shoe for every day, not race day. Knit that breathes, a sole that forgives pavements.

We asked for a shoe you stop noticing. The upper is one piece of knit, so there is no seam to rub. The sole is soft at the heel and firm at the toe, which is the way round that feet prefer.

- 238 g in EU 41
- Upper of recycled yarn, no glue at the toe
- Insole lifts out and washes at 30°
- Laces that stay tied`,
  },
  {
    slug: 'ridge-boot',
    name: 'Ridge boot',
    picture: 'hiking-boot',
    tint: 'mist',
    category: 'shoes',
    vendor: 'Northrow',
    euros: 165,
    grams: 1240,
    sizes: ['39', '40', '41', '42', '43', '44'],
    soldOut: ['39'],
    description: `A boot for hills, mud and the walk to the bakery. It wants two short walks before a long one.

The leather is oiled through, not painted, so a scratch rubs out with a thumb. The sole is stitched on and can be sewn on again, by us, for the life of the upper.

- Oiled leather, wool lining
- Resoled twice before it owes you anything
- Comes with a tin of wax and spare laces`,
  },
  {
    slug: 'boxy-tee',
    name: 'Boxy tee',
    picture: 't-shirt',
    tint: 'sage',
    category: 'clothing',
    vendor: 'Kettle & Loom',
    euros: 28,
    grams: 220,
    colours: { Green: 't-shirt', Apricot: 't-shirt-a', Sky: 't-shirt-b', Sage: 't-shirt-c' },
    sizes: ['S', 'M', 'L'],
    notMade: ['Apricot, L'],
    soldOut: ['Sky, S'],
    stock: 6,
    description: `Heavy cotton, washed soft before it reaches you. It hangs straight and keeps its neck.

Cut a little wide and a little short, so that it sits right over trousers or under a coat. What it shrinks, it has shrunk already.

- 240 g organic cotton
- Taped shoulders, no side seams
- Wash warm, hang up, forget the iron`,
  },
  {
    slug: 'linden-dress',
    name: 'Linden dress',
    picture: 'dress',
    tint: 'periwinkle',
    category: 'clothing',
    vendor: 'Kettle & Loom',
    euros: 120,
    grams: 410,
    colours: { Blue: 'dress', Green: 'dress-a', Violet: 'dress-b', Grey: 'dress-c' },
    sizes: ['S', 'M', 'L'],
    soldOut: ['Violet, M'],
    description: `A summer dress with pockets you can use. Light enough to pack, good enough to arrive in.

The skirt is cut in one round, so it moves when you do. The pockets hold a phone, keys and a stone from the beach, and nobody can tell.

- Linen and cotton, half and half
- Two deep pockets, finished inside
- Unlined, not see-through; we held it up to a window`,
  },
  {
    slug: 'straight-jeans',
    name: 'Straight jeans',
    picture: 'jeans',
    tint: 'mist',
    category: 'clothing',
    vendor: 'Kettle & Loom',
    euros: 95,
    grams: 720,
    sizes: ['28', '30', '32', '34', '36'],
    description: `Straight from hip to hem, and nothing else to say about the cut. They break in by the weekend.

The denim is rigid for a day and yours after that. The fly has buttons because buttons can be sewn on again.

- 13 oz denim, no stretch
- Rivets where they are needed, none where you sit
- We shorten the legs for free: write the length in the note`,
  },
  {
    slug: 'canvas-coat',
    name: 'Canvas coat',
    picture: 'coat',
    tint: 'blush',
    category: 'clothing',
    vendor: 'Halden',
    euros: 180,
    grams: 1350,
    sizes: ['S', 'M', 'L', 'XL'],
    description: `Four pockets, all useful. A coat for the months that cannot decide.

Waxed canvas outside, wool at the collar, cotton where your hands go. It keeps off a shower, and after a downpour it dries overnight on a chair.

- Waxed cotton canvas, British milled
- Horn buttons, with a spare of each size
- Wax it again every second winter; we show you how`,
  },
  {
    slug: 'lake-shorts',
    name: 'Lake shorts',
    picture: 'shorts',
    tint: 'sage',
    category: 'clothing',
    vendor: 'Northrow',
    euros: 48,
    grams: 160,
    sizes: ['S', 'M', 'L'],
    description: `Swim in them, then walk into town. Dry in an hour, on you or on a rail.

No net inside, a proper drawstring, one pocket with a zip for the key to the house.

- Recycled nylon, four-way stretch
- Zip pocket, drains by itself
- Rinse after salt water, that is all`,
  },
  {
    slug: 'lambswool-scarf',
    name: 'Lambswool scarf',
    picture: 'scarf',
    tint: 'blush',
    category: 'accessories',
    vendor: 'Halden',
    euros: 55,
    grams: 190,
    description: `Two metres of warm. Red enough to be found again on any train.

Woven in one piece from lambswool, brushed once, fringed by hand. Long enough to go round twice and still tie.

- 200 by 30 cm
- Lambswool, woven in the Borders
- Airing does more for it than washing`,
  },
  {
    slug: 'winter-gloves',
    name: 'Winter gloves',
    picture: 'gloves',
    tint: 'sand',
    category: 'accessories',
    vendor: 'Halden',
    euros: 39,
    grams: 120,
    sizes: ['S', 'M', 'L'],
    description: `Warm hands, working phone. Thumb and finger know a screen when they touch one.

Knitted tight against the wind and lined with fleece. A loop and a button hold the pair together, because one glove is no glove.

- Merino outside, fleece inside
- Touch yarn at both thumbs and first fingers
- Lose one, buy one: we sell singles`,
  },
  {
    slug: 'odd-socks',
    name: 'Odd socks',
    picture: 'socks',
    tint: 'sand',
    category: 'accessories',
    vendor: 'Kettle & Loom',
    euros: 14,
    grams: 70,
    colours: { 'Sun and sky': 'socks', 'Coral and mint': 'socks-a', 'Lime and lilac': 'socks-b', Stone: 'socks-c' },
    sizes: ['36 to 40', '41 to 46'],
    description: `Never a matching pair, so never a missing one. Two colours to a pair, on purpose.

Combed cotton with a soft heel and a top that stays up without saying so to your leg.

- 80% organic cotton
- Hand-linked toe, no ridge
- Wash at 40°, with anything`,
  },
  {
    slug: 'six-panel-cap',
    name: 'Six-panel cap',
    picture: 'billed-cap',
    tint: 'mist',
    category: 'accessories',
    vendor: 'Northrow',
    euros: 34,
    grams: 90,
    colours: { Blue: 'billed-cap', Mint: 'billed-cap-a', Violet: 'billed-cap-b', Grey: 'billed-cap-c' },
    soldOut: ['Violet'],
    description: `Shade, with a strap that adjusts. Nothing is written on it.

Washed cotton twill, a brim that can be bent and stays bent. It folds into a coat pocket and comes out the same shape.

- One size, 54 to 61 cm
- Brass buckle, cotton band inside
- Wash by hand, dry on a bowl`,
  },
  {
    slug: 'picnic-hat',
    name: 'Picnic hat',
    picture: 'womans-hat',
    tint: 'sand',
    category: 'accessories',
    vendor: 'Amalia',
    euros: 52,
    grams: 110,
    description: `Packs flat, springs back. A wide brim for long lunches.

Woven from paper straw, which is lighter than it looks and kinder than it sounds. The ribbon unties; wear your own.

- Brim of 10 cm, real shade
- Rolls up for the suitcase
- Keep it out of the rain, and it lasts years`,
  },
  {
    slug: 'arc-sunglasses',
    name: 'Arc sunglasses',
    picture: 'sunglasses',
    tint: 'lilac',
    category: 'accessories',
    vendor: 'Amalia',
    euros: 75,
    wasEuros: 95,
    grams: 24,
    description: `Polarised, and light on the nose. They take the glare off water and leave the colour.

The frame is cut from one sheet of acetate and polished for three days. Hinges with real screws, and a screwdriver the size of a match.

- UV 400, polarised
- 24 g, you forget them
- Case of pressed felt`,
  },
  {
    slug: 'evening-lipstick',
    name: 'Evening lipstick',
    picture: 'lipstick',
    tint: 'periwinkle',
    category: 'accessories',
    vendor: 'Amalia',
    euros: 22,
    grams: 25,
    description: `One good red, in a case worth keeping. It goes on in one go and stays for dinner.

We made one colour and made it properly. When it is finished, the refill clicks in and the case starts again.

- Refillable brass case
- Beeswax and castor oil, no scent
- Tested by people, on people`,
  },
]
