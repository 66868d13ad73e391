/** Made-up people in real cities, for the demo shop's orders. */
export const firstNames = [
  ...[
    'Ines',
    'Tom',
    'Mara',
    'Jonas',
    'Lea',
    'Noor',
    'Elif',
    'Anton',
    'Clara',
    'Hugo',
    'Sofia',
    'Piet',
    'Freya',
    'Luca',
  ],
  ...[
    'Amélie',
    'Oskar',
    'Zoë',
    'Mateo',
    'Ida',
    'Karim',
    'Nora',
    'Emil',
    'Greta',
    'Bram',
    'Olivia',
    'Theo',
    'Wanda',
    'Sami',
  ],
]

export const lastNames = [
  ...[
    'Almeida',
    'Peeters',
    'de Vries',
    'Brandt',
    'Keller',
    'Haddad',
    'Yıldız',
    'Novak',
    'Moreau',
    'Lindqvist',
    'Rossi',
  ],
  ...[
    'Hansen',
    'Kowalska',
    'Murphy',
    'Whitfield',
    'Bauer',
    'Fontaine',
    'Okafor',
    'Jansen',
    'Weiss',
    'Carter',
    'Nyström',
  ],
]

export type Place = {
  readonly city: string
  readonly postalCode: string
  readonly country: string
  readonly region?: string
  readonly street: string
  readonly currency: 'EUR' | 'USD' | 'GBP'
  /** How many of a hundred orders come from here. */
  readonly share: number
}

export const places: readonly Place[] = [
  { city: 'Berlin', postalCode: '10405', country: 'DE', street: 'Kollwitzstraße', currency: 'EUR', share: 16 },
  { city: 'Hamburg', postalCode: '20357', country: 'DE', street: 'Schanzenstraße', currency: 'EUR', share: 11 },
  { city: 'Leipzig', postalCode: '04107', country: 'DE', street: 'Karl-Liebknecht-Straße', currency: 'EUR', share: 7 },
  { city: 'Amsterdam', postalCode: '1015 KC', country: 'NL', street: 'Noordermarkt', currency: 'EUR', share: 9 },
  { city: 'Gent', postalCode: '9000', country: 'BE', street: 'Sint-Pietersnieuwstraat', currency: 'EUR', share: 5 },
  { city: 'Wien', postalCode: '1070', country: 'AT', street: 'Neubaugasse', currency: 'EUR', share: 6 },
  { city: 'Paris', postalCode: '75011', country: 'FR', street: 'Rue Oberkampf', currency: 'EUR', share: 8 },
  { city: 'Lisboa', postalCode: '1200-109', country: 'PT', street: 'Rua da Esperança', currency: 'EUR', share: 4 },
  { city: 'Göteborg', postalCode: '413 04', country: 'SE', street: 'Linnégatan', currency: 'EUR', share: 4 },
  { city: 'Milano', postalCode: '20144', country: 'IT', street: 'Via Savona', currency: 'EUR', share: 5 },
  { city: 'London', postalCode: 'E8 3PA', country: 'GB', street: 'Mare Street', currency: 'GBP', share: 9 },
  { city: 'Bristol', postalCode: 'BS1 4QA', country: 'GB', street: 'Harbourside', currency: 'GBP', share: 4 },
  {
    city: 'Portland',
    postalCode: '97214',
    country: 'US',
    region: 'OR',
    street: 'SE Hawthorne Boulevard',
    currency: 'USD',
    share: 7,
  },
  {
    city: 'Brooklyn',
    postalCode: '11215',
    country: 'US',
    region: 'NY',
    street: '7th Avenue',
    currency: 'USD',
    share: 5,
  },
]
