import type { SeedProduct } from '../seed-product.ts'

export const sound: readonly SeedProduct[] = [
  {
    slug: 'drift-headphones',
    name: 'Drift headphones',
    picture: 'headphone',
    tint: 'sand',
    category: 'listening',
    vendor: 'Fenwick',
    euros: 149,
    grams: 245,
    description: `Thirty hours on one charge, and they fold flat. Quiet when you want quiet.

The pads come off with a twist and new ones cost what a lunch costs. One button does everything it should and nothing by accident.

- 30 hours, 10 minutes of charge for 3 more
- Works with a cable when the battery rests
- Every part can be ordered`,
  },
  {
    slug: 'sunday-radio',
    name: 'Sunday radio',
    picture: 'radio',
    tint: 'mist',
    category: 'listening',
    vendor: 'Fenwick',
    euros: 65,
    wasEuros: 79,
    grams: 1150,
    description: `Finds a station, stays on it, and runs from breakfast to the end of the late film on one charge.

One dial, no app. The speaker is bigger than it needs to be because voices deserve it. The aerial bends back if somebody walks into it.

- Plays for 18 hours
- Receives FM and DAB+
- Mended for ten years`,
  },
  {
    slug: 'room-microphone',
    name: 'Room microphone',
    picture: 'studio-microphone',
    tint: 'blush',
    category: 'recording',
    vendor: 'Fenwick',
    euros: 129,
    grams: 820,
    description: `Makes you sound like yourself, sitting closer. One cable, no cleverness.

It hears your voice and not the fridge. The stand is heavy on purpose, so a bump on the desk stays on the desk.

- USB-C, and XLR underneath
- Mute is a real switch with a light
- Works on anything that has a plug`,
  },
  {
    slug: 'stage-guitar',
    name: 'Stage guitar',
    picture: 'guitar',
    tint: 'sage',
    category: 'instruments',
    vendor: 'Ada Works',
    euros: 390,
    grams: 3200,
    stock: 5,
    colours: { Red: 'guitar', Purple: 'guitar-a', Gold: 'guitar-b', Stone: 'guitar-c' },
    soldOut: ['Gold'],
    description: `An electric guitar for the second song you learn. Set up by hand before it leaves.

Alder body, maple neck, three pickups that do not hum. It stays in tune through a chorus and a cold car.

- Set up for your string gauge: write it in the note
- Padded bag and a cable
- First restring is on us`,
  },
  {
    slug: 'first-violin',
    name: 'First violin',
    picture: 'violin',
    tint: 'mist',
    category: 'instruments',
    vendor: 'Ada Works',
    euros: 320,
    grams: 460,
    stock: 4,
    sizes: ['1/2', '3/4', '4/4'],
    description: `A violin that makes the first year easier on everybody at home. Comes with bow, case and rosin.

Spruce front, maple back, fitted by a maker who also teaches. Trade it for the next size and we take back what it was worth.

- Strings of synthetic gut, warm and patient
- Case with a pocket for the notes
- Exchange to the next size within three years`,
  },
  {
    slug: 'four-octave-keys',
    name: 'Four-octave keys',
    picture: 'musical-keyboard',
    tint: 'blush',
    category: 'instruments',
    vendor: 'Fenwick',
    euros: 240,
    grams: 3900,
    description: `Full-size keys for a table that is not full size. It sounds like a piano because it recorded one.

Weighted, so your fingers learn the real thing. Headphones go in at the front, where hands expect it.

- 49 weighted keys
- Runs on a battery for 8 hours
- Also talks to a computer, politely`,
  },
  {
    slug: 'parade-drum',
    name: 'Parade drum',
    picture: 'drum',
    tint: 'sand',
    category: 'instruments',
    vendor: 'Ada Works',
    euros: 95,
    grams: 2400,
    description: `Loud, cheerful, and easy to tune. The sticks are on a string.

Birch shell, and a skin that no calf missed. A key on the side tightens it; a folded cloth makes it a living-room drum.

- 14 inches
- Two sticks of hickory
- Strap for walking and playing`,
  },
  {
    slug: 'late-saxophone',
    name: 'Late saxophone',
    picture: 'saxophone',
    tint: 'periwinkle',
    category: 'instruments',
    vendor: 'Ada Works',
    euros: 680,
    grams: 2500,
    stock: 3,
    description: `An alto for the hours after ten. Warm low down, clear up high.

The keys lie where hands fall, also small ones. It is tested by a player in Antwerp who writes a note to go in the case.

- Alto in E flat, lacquered brass
- Mouthpiece, three reeds, strap
- A free check after the first half year`,
  },
  {
    slug: 'brass-trumpet',
    name: 'Brass trumpet',
    picture: 'trumpet',
    tint: 'lilac',
    category: 'instruments',
    vendor: 'Ada Works',
    euros: 420,
    grams: 1100,
    soldOut: true,
    description: `Three valves and a bright idea. It speaks at once, so you can listen to the tune.

Hand-hammered bell, stainless valves that stay quick. The case is red inside because it should be.

- B flat, yellow brass
- Mouthpiece, valve oil, cloth
- More are being made; leave us your address`,
  },
]
