import type { SeedProduct } from '../seed-product.ts'

export const home: readonly SeedProduct[] = [
  {
    slug: 'round-teapot',
    name: 'Round teapot',
    picture: 'teapot-c',
    tint: 'blush',
    category: 'table',
    vendor: 'Lume Pottery',
    euros: 42,
    grams: 890,
    colours: { Stone: 'teapot-c', Cherry: 'teapot', Plum: 'teapot-a', Honey: 'teapot-b' },
    description: `Pours without a drip, from the first cup to the last. Four cups, or two and a conversation.

Glazed clay, thrown by hand, with a spout we changed eleven times. The lid stays on when you tilt, which should not be news but is.

- One litre, steel strainer inside
- Dishwasher safe, if you must
- Spare lids are always in stock`,
  },
  {
    slug: 'stone-cup',
    name: 'Stone cup',
    picture: 'hot-beverage',
    tint: 'sand',
    category: 'table',
    vendor: 'Lume Pottery',
    euros: 18,
    grams: 380,
    description: `A cup with its saucer. Thick where you hold it, thin where you drink.

Stoneware in a grey that goes with every kitchen. The handle has room for two fingers of any size.

- 25 cl, with saucer
- Stoneware, fired twice
- Oven, freezer, dishwasher: yes`,
  },
  {
    slug: 'supper-bowl',
    name: 'Supper bowl',
    picture: 'bowl-with-spoon',
    tint: 'mist',
    category: 'table',
    vendor: 'Lume Pottery',
    euros: 22,
    grams: 620,
    description: `Deep enough for soup, wide enough for pasta. Comes with a spoon that fits it.

One bowl for most of what people eat at home. The blue is on the inside as well, so the last mouthful is worth getting to.

- 70 cl, 18 cm across
- Spoon of brushed steel
- Stacks six high`,
  },
  {
    slug: 'willow-basket',
    name: 'Willow basket',
    picture: 'basket',
    tint: 'sage',
    category: 'table',
    vendor: 'Holm',
    euros: 38,
    grams: 540,
    description: `For bread, for post, for a small cat. Woven by two people in Jutland.

Unpeeled willow, so it smells of rain for the first week. The handle carries eight kilos; we stopped counting there.

- 34 by 26 cm, 30 cm high with its handle
- Willow, nothing else
- Gets lighter in colour where you touch it`,
  },
  {
    slug: 'evening-candle',
    name: 'Evening candle',
    picture: 'candle',
    tint: 'blush',
    category: 'light',
    vendor: 'Lume Pottery',
    euros: 16,
    grams: 310,
    description: `Forty hours of quiet light. Beeswax, and it smells of that and nothing else.

Poured in a village with more bees than people. Let it melt to the edge the first time and it will burn evenly ever after.

- Pure beeswax, cotton wick
- Burns about forty hours
- 7 by 12 cm`,
  },
  {
    slug: 'reading-corner',
    name: 'Reading corner',
    picture: 'couch-and-lamp',
    tint: 'sand',
    category: 'furniture',
    vendor: 'Holm',
    euros: 890,
    grams: 42000,
    stock: 7,
    description: `A small sofa and the lamp that belongs beside it. Sold together because people kept asking.

Two seats, or one person lying down with a book. The lamp leans over your shoulder and minds its own business. Covers come off with a zip.

- 148 cm wide, beech frame
- Lamp with a warm bulb and a foot switch
- Carried to the room, packaging taken away`,
  },
  {
    slug: 'plain-chair',
    name: 'Plain chair',
    picture: 'chair',
    tint: 'sage',
    category: 'furniture',
    vendor: 'Holm',
    euros: 145,
    grams: 4800,
    description: `Four legs and a back, thought about for a long time. It does not creak.

Solid beech, stained walnut, held by wedges and not by screws. Light enough to hang on a hook, strong enough to stand on for the bulb.

- Seat at 45 cm
- Holds 150 kg
- Felt pads are on already`,
  },
  {
    slug: 'windowsill-plant',
    name: 'Windowsill plant',
    picture: 'potted-plant',
    tint: 'sand',
    category: 'plants',
    vendor: 'Greenhouse 9',
    euros: 24,
    grams: 900,
    description: `Forgives a holiday. Give it light and one glass of water on Sundays.

It arrives in its pot, in earth, awake. If it does not like your windowsill, write to us before you give up on it.

- About 25 cm high on arrival
- Clay pot and saucer
- Not for cats to eat`,
  },
  {
    slug: 'low-effort-cactus',
    name: 'Low-effort cactus',
    picture: 'cactus',
    tint: 'blush',
    category: 'plants',
    vendor: 'Greenhouse 9',
    euros: 18,
    grams: 700,
    description: `Asks for nothing. Gets it, and grows.

A good plant for people who travel, forget, or both. Water it when the month changes and turn it when you think of it.

- About 20 cm, three arms
- Packed so that nobody gets hurt
- Flowers in the fourth year, or so we are told`,
  },
  {
    slug: 'mantel-clock',
    name: 'Mantel clock',
    picture: 'mantelpiece-clock',
    tint: 'periwinkle',
    category: 'walls-and-shelves',
    vendor: 'Ada Works',
    euros: 110,
    grams: 1600,
    description: `Tells the time to a whole room. The tick is on a switch.

A walnut case round a movement that will outlive the fashion for not having clocks. It gains a second a week and you may keep it.

- Walnut, 24 cm high
- One AA battery a year
- Set it from behind, no menus`,
  },
  {
    slug: 'petal-mirror',
    name: 'Petal mirror',
    picture: 'mirror',
    tint: 'lilac',
    category: 'walls-and-shelves',
    vendor: 'Amalia',
    euros: 98,
    grams: 2100,
    description: `A mirror with a kind edge. It hangs by the door and lets you go out.

The frame is carved in eight petals and gilded by hand, so no two catch the light alike. The glass is plain and honest.

- 42 by 56 cm
- Gilded lime wood
- Hook, plug and a paper to mark the wall`,
  },
  {
    slug: 'hill-and-sun',
    name: 'Hill and sun, framed',
    picture: 'framed-picture',
    tint: 'mist',
    category: 'walls-and-shelves',
    vendor: 'Ada Works',
    euros: 64,
    grams: 1300,
    description: `A window for a wall without one. The weather in it is always good.

Printed in five colours by somebody with ink on both hands, then framed in oak. Each print is signed on the back in pencil.

- 40 by 40 cm with its frame
- Screen print on cotton paper
- Oak frame, real glass`,
  },
]
