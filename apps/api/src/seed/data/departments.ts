import type { Tint } from '../seed-product.ts'

export type SeedDepartment = {
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly picture: string
  readonly tint: Tint
  /** Slug → name of what stands below it. */
  readonly children: Readonly<Record<string, string>>
}

/** The seven niches of the home page, in their order. */
export const departments: readonly SeedDepartment[] = [
  {
    slug: 'wear',
    name: 'Wear',
    description: 'Clothes and small things for the body. Cut simply, in colours that hold their own.',
    picture: 'running-shoe',
    tint: 'lilac',
    children: { clothing: 'Clothing', shoes: 'Shoes', accessories: 'Accessories' },
  },
  {
    slug: 'bags',
    name: 'Bags',
    description: 'For the office, the market and the far side of the world. All of them can be mended.',
    picture: 'backpack-b',
    tint: 'sage',
    children: { 'everyday-bags': 'Every day', 'travel-bags': 'Travel' },
  },
  {
    slug: 'home',
    name: 'Home',
    description: 'A few good things for rooms people live in.',
    picture: 'potted-plant',
    tint: 'sand',
    children: {
      table: 'Table',
      furniture: 'Furniture',
      light: 'Light',
      plants: 'Plants',
      'walls-and-shelves': 'Walls and shelves',
    },
  },
  {
    slug: 'sound',
    name: 'Sound',
    description: 'Things to listen with, and things to be listened to.',
    picture: 'studio-microphone',
    tint: 'blush',
    children: { listening: 'Listening', recording: 'Recording', instruments: 'Instruments' },
  },
  {
    slug: 'devices',
    name: 'Devices',
    description: 'Electric things that do one job and can be opened with a screwdriver.',
    picture: 'camera',
    tint: 'mist',
    children: {
      cameras: 'Cameras',
      computers: 'Computers',
      'watches-and-games': 'Watches and games',
      'light-and-lens': 'Light and lens',
    },
  },
  {
    slug: 'outdoors',
    name: 'Outdoors',
    description: 'For the hill, the court and the way to work.',
    picture: 'tent',
    tint: 'periwinkle',
    children: { wheels: 'Wheels', trail: 'Trail', games: 'Games' },
  },
  {
    slug: 'desk',
    name: 'Desk',
    description: 'Paper, pens, and reasons to sit down.',
    picture: 'books',
    tint: 'sand',
    children: { reading: 'Reading', writing: 'Writing', making: 'Making and play' },
  },
]
