/** Amounts in minor units: EUR, USD, GBP. */
type Amounts = readonly [eur: number, usd: number, gbp: number]

export type SeedMethod = {
  readonly name: string
  readonly description: string
  readonly days: readonly [min: number, max: number]
  readonly costs: Amounts
  /** Goods worth this much travel free. */
  readonly freeOver?: Amounts
}

export type SeedZone = {
  readonly name: string
  readonly countries: readonly string[]
  readonly methods: readonly SeedMethod[]
}

const FREE_OVER: Amounts = [6000, 7000, 5000]

const standard = (days: SeedMethod['days'], costs: Amounts): SeedMethod => ({
  name: 'To the door',
  description: 'Left at the door or with a neighbour.',
  days,
  costs,
  freeOver: FREE_OVER,
})

const express = (days: SeedMethod['days'], costs: Amounts): SeedMethod => ({
  name: 'Express',
  description: 'Packed first, carried fastest.',
  days,
  costs,
})

/** Where the demo shop sends to, and how. */
export const shippingZones: readonly SeedZone[] = [
  {
    name: 'Germany and neighbours',
    countries: ['DE', 'NL', 'BE', 'LU', 'AT', 'DK', 'PL', 'CZ', 'FR'],
    methods: [standard([2, 3], [490, 560, 420]), express([1, 1], [990, 1150, 850])],
  },
  {
    name: 'European Union',
    countries: [
      'BG',
      'HR',
      'CY',
      'EE',
      'FI',
      'GR',
      'HU',
      'IE',
      'IT',
      'LV',
      'LT',
      'MT',
      'PT',
      'RO',
      'SK',
      'SI',
      'ES',
      'SE',
    ],
    methods: [standard([3, 5], [490, 560, 420]), express([2, 2], [1490, 1690, 1250])],
  },
  {
    name: 'United Kingdom, Switzerland, Norway',
    countries: ['GB', 'CH', 'NO', 'IS', 'LI'],
    methods: [standard([4, 6], [590, 650, 450]), express([2, 3], [1690, 1890, 1450])],
  },
  {
    name: 'North America',
    countries: ['US', 'CA'],
    methods: [standard([6, 9], [890, 990, 790]), express([3, 4], [2490, 2790, 2150])],
  },
  {
    name: 'Everywhere else',
    countries: [],
    methods: [{ ...standard([8, 14], [1490, 1690, 1290]), description: 'Standard delivery.' }],
  },
]
