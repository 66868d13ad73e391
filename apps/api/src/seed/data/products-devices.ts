import type { SeedProduct } from '../seed-product.ts'

export const devices: readonly SeedProduct[] = [
  {
    slug: 'field-camera',
    name: 'Field camera',
    picture: 'camera',
    tint: 'sage',
    category: 'cameras',
    vendor: 'Lume Optics',
    euros: 480,
    grams: 520,
    description: `All dials, no menus. You look at the thing, not at the camera.

Time, aperture and light on three rings you can set without looking. It turns on while you lift it and off when you put it away.

- 24 megapixels, lens of 35 mm
- Battery for 600 pictures
- Leather strap, spare battery`,
  },
  {
    slug: 'home-film-camera',
    name: 'Home film camera',
    picture: 'video-camera',
    tint: 'lilac',
    category: 'cameras',
    vendor: 'Lume Optics',
    euros: 540,
    grams: 690,
    description: `For birthdays, plays and the dog. One red button, and a light so that everybody knows.

It holds still when you cannot. Films go straight to a card that any computer reads, and the microphone points where the lens does.

- 4K, steadied
- Two hours on one battery
- Card for six hours in the box`,
  },
  {
    slug: 'thin-laptop',
    name: 'Thin laptop',
    picture: 'laptop',
    tint: 'periwinkle',
    category: 'computers',
    vendor: 'Fenwick',
    euros: 1190,
    grams: 1180,
    stock: 9,
    description: `A quiet computer with a good keyboard. It opens with one finger and stays cool on a lap.

Five screws underneath, all alike. Memory, disk and battery are behind them, and the way to change each is printed inside the lid.

- 14 inches, 16 GB, 512 GB
- 15 hours of writing
- Ten years of parts`,
  },
  {
    slug: 'slate-keyboard',
    name: 'Slate keyboard',
    picture: 'keyboard',
    tint: 'sand',
    category: 'computers',
    vendor: 'Fenwick',
    euros: 149,
    grams: 780,
    description: `Keys that answer, and do not tell the whole office. Typing on it is a small pleasure, many times a day.

Low, solid, and honest about its layout. Cable or no cable, three computers, one switch between them.

- Key caps in a material that does not shine
- Switches can be swapped
- Layout: international`,
  },
  {
    slug: 'pebble-mouse',
    name: 'Pebble mouse',
    picture: 'computer-mouse',
    tint: 'lilac',
    category: 'computers',
    vendor: 'Fenwick',
    euros: 45,
    grams: 88,
    description: `Fits left hands and right ones. The wheel stops where you stop.

Round like a stone that has been in a river for a while. It runs for a year on one charge and charges while you use it.

- Both hands, two buttons, one wheel
- USB-C
- Works on glass`,
  },
  {
    slug: 'harbour-watch',
    name: 'Harbour watch',
    picture: 'watch',
    tint: 'sage',
    category: 'watches-and-games',
    vendor: 'Ada Works',
    euros: 195,
    grams: 64,
    description: `Tells the time, and then leaves you alone. Readable from across a boat.

Automatic, so it runs as long as you do. The strap changes without a tool, and the glass is the kind that does not scratch on door frames.

- 38 mm, steel
- Water down to 100 m
- Serviced in our own workshop`,
  },
  {
    slug: 'couch-controller',
    name: 'Couch controller',
    picture: 'video-game',
    tint: 'mist',
    category: 'watches-and-games',
    vendor: 'Fenwick',
    euros: 59,
    grams: 210,
    description: `For the game after dinner. It sits in the hand the way a good cup does.

Sticks that do not drift, because magnets do not wear. It pairs with nearly everything that has a screen.

- 40 hours on one charge
- Back buttons you can ignore
- Cable of two metres`,
  },
  {
    slug: 'pocket-torch',
    name: 'Pocket torch',
    picture: 'flashlight',
    tint: 'sand',
    category: 'light-and-lens',
    vendor: 'Holm',
    euros: 29,
    grams: 140,
    description: `Bright enough for a path, small enough for a pocket. One click is low, two is high.

The body is one piece of aluminium, turned and not pressed. It survives a drop, a puddle and a teenager.

- 400 lumens, or 20 for a tent
- Charges by USB-C
- Glows faintly, so you find it at night`,
  },
  {
    slug: 'balcony-telescope',
    name: 'Balcony telescope',
    picture: 'telescope',
    tint: 'blush',
    category: 'light-and-lens',
    vendor: 'Lume Optics',
    euros: 260,
    grams: 3600,
    stock: 6,
    description: `The rings of Saturn, from where you hang the washing. Set up in three minutes.

A short tube that gathers a lot of light, on a tripod that does not tremble. The little book tells you what is up there this month.

- 90 mm, two eyepieces
- Moon, planets, the neighbours' cat
- Folds into its bag`,
  },
]
