import type { SeedProduct } from '../seed-product.ts'
import { bags } from './products-bags.ts'
import { desk } from './products-desk.ts'
import { devices } from './products-devices.ts'
import { home } from './products-home.ts'
import { outdoors } from './products-outdoors.ts'
import { sound } from './products-sound.ts'
import { wear } from './products-wear.ts'

/** Everything the demo shop sells. */
export const products: readonly SeedProduct[] = [...wear, ...bags, ...home, ...sound, ...devices, ...outdoors, ...desk]

/** The things that arrived this week, the newest first; the rest came earlier. */
export const newest: readonly string[] = [
  'drift-headphones',
  'linden-dress',
  'round-teapot',
  'platform-cabin-case',
  'stride-runner',
  'harbour-watch',
  'windowsill-plant',
  'home-film-camera',
]
