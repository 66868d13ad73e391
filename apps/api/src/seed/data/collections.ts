import type { Tint } from '../seed-product.ts'

export type SeedCollection = {
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly tint: Tint
  /** Slugs of products, in their order; the first few make the picture. */
  readonly products: readonly string[]
}

export const collections: readonly SeedCollection[] = [
  {
    slug: 'tea-at-four',
    name: 'Tea at four',
    description: 'Everything for the best half hour of the afternoon, except the rain.',
    tint: 'sand',
    products: [
      'evening-candle',
      'stone-cup',
      'round-teapot',
      'supper-bowl',
      'willow-basket',
      'reading-set',
      'windowsill-plant',
    ],
  },
  {
    slug: 'two-nights-away',
    name: 'Two nights away',
    description: 'Out on Friday, back on Sunday, nothing forgotten.',
    tint: 'sage',
    products: [
      'two-night-tent',
      'ridge-boot',
      'pocket-torch',
      'pocket-compass',
      'harbour-pack',
      'lambswool-scarf',
      'field-camera',
      'picnic-hat',
      'odd-socks',
    ],
  },
  {
    slug: 'a-quieter-desk',
    name: 'A quieter desk',
    description: 'A place to finish a thought.',
    tint: 'periwinkle',
    products: [
      'thin-laptop',
      'pebble-mouse',
      'slate-keyboard',
      'pocket-notebook',
      'everyday-pen',
      'drift-headphones',
      'low-effort-cactus',
      'stone-cup',
    ],
  },
  {
    slug: 'a-small-stage',
    name: 'A small stage',
    description: 'For the living room, and for whoever lives next to it.',
    tint: 'blush',
    products: [
      'stage-guitar',
      'room-microphone',
      'parade-drum',
      'four-octave-keys',
      'late-saxophone',
      'first-violin',
      'brass-trumpet',
    ],
  },
  {
    slug: 'small-presents',
    name: 'Small presents',
    description: 'Good things for less than thirty euros.',
    tint: 'mist',
    products: [
      'odd-socks',
      'evening-candle',
      'pocket-notebook',
      'patient-bear',
      'evening-lipstick',
      'low-effort-cactus',
      'pocket-torch',
      'boxy-tee',
    ],
  },
  {
    slug: 'bestsellers',
    name: 'What people come back for',
    description: 'The eight things ordered most often.',
    tint: 'lilac',
    products: [
      'ridge-boot',
      'low-effort-cactus',
      'ledger-briefcase',
      'mantel-clock',
      'sunday-radio',
      'patient-bear',
      'odd-socks',
      'everyday-pen',
    ],
  },
]
