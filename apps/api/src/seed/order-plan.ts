import { collections } from './data/collections.ts'
import { firstNames, lastNames, type Place, places } from './data/people.ts'
import type { Random } from './random.ts'
import type { SeededProduct, SeededVariant } from './seed-catalogue.ts'

export type Person = {
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly line1: string
  readonly place: Place
  readonly userId: string | null
}

/** How an order of the history ended, or stands. */
export type Outcome =
  | 'open'
  | 'partly_fulfilled'
  | 'fulfilled'
  | 'refunded'
  | 'partly_refunded'
  | 'cancelled'
  | 'declined'

export type PlannedLine = {
  readonly product: SeededProduct
  readonly variant: SeededVariant
  readonly quantity: number
}

export type PlannedOrder = {
  readonly at: Date
  readonly person: Person
  readonly lines: readonly PlannedLine[]
  readonly outcome: Outcome
  readonly isExpress: boolean
}

const DAY_MS = 86_400_000
const DAYS = 90

/** Orders of the whole history, about; growing, with a weekly rhythm, busiest before noon and after supper. */
const ORDERS = 400
const weekdays = [1.35, 1, 0.95, 0.9, 0.95, 0.9, 1.15]
const hours = [1, 0.5, 0.3, 0.2, 0.2, 0.4, 1, 2, 3, 5, 6, 6, 5, 4, 4, 4, 4, 5, 6, 8, 9, 8, 5, 2]

/** Plans ninety days of orders up to `now`, the earliest first. */
export function planOrders(
  now: Date,
  products: readonly SeededProduct[],
  people: readonly Person[],
  random: Random,
): PlannedOrder[] {
  const bestsellers = new Set(collections.find((one) => one.slug === 'bestsellers')?.products)
  const seen: Person[] = []
  let next = 0
  return orderTimes(now, random).map((at) => {
    const isReturning = seen.length > 10 && random.chance(0.4)
    const person = isReturning ? random.pick(seen) : (people[next++ % people.length] as Person)
    if (!isReturning) seen.push(person)
    return {
      at,
      person,
      lines: planLines(
        products.filter((one) => one.publishedAt < at),
        bestsellers,
        random,
      ),
      outcome: outcomeOf((now.getTime() - at.getTime()) / DAY_MS, random),
      isExpress: random.chance(0.18),
    }
  })
}

function orderTimes(now: Date, random: Random): Date[] {
  const first = Math.floor(now.getTime() / DAY_MS) * DAY_MS - DAYS * DAY_MS
  const days = Array.from({ length: DAYS + 1 }, (_, day) => new Date(first + day * DAY_MS))
  const weights = days.map((day, index) => (weekdays[day.getUTCDay()] as number) * (0.65 + (0.7 * index) / DAYS))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const times = days.flatMap((day, index) => {
    const expected = (ORDERS * (weights[index] as number)) / total
    const count = Math.max(0, Math.round(expected + (random.next() - 0.5) * 2))
    return Array.from({ length: count }, () => {
      const hour = random.weighted(
        hours.map((_, at) => at),
        (at) => hours[at] as number,
      )
      return new Date(day.getTime() + hour * 3_600_000 + random.int(0, 3_599) * 1000)
    })
  })
  return times.filter((time) => time < now).sort((a, b) => a.getTime() - b.getTime())
}

function planLines(
  products: readonly SeededProduct[],
  bestsellers: ReadonlySet<string>,
  random: Random,
): PlannedLine[] {
  const count = random.weighted([1, 2, 3, 4], (number) => [55, 27, 12, 6][number - 1] as number)
  const chosen = new Map<string, PlannedLine>()
  for (let line = 0; line < count; line++) {
    const product = random.weighted(products, (one) => demandOf(one.euros) * (bestsellers.has(one.slug) ? 4 : 1))
    const variant = random.pick(product.variants)
    const isCheap = product.euros < 40
    chosen.set(variant.id, { product, variant, quantity: isCheap && random.chance(0.3) ? random.int(2, 4) : 1 })
  }
  return [...chosen.values()]
}

function demandOf(euros: number): number {
  if (euros < 50) return 4
  if (euros < 150) return 2
  return euros < 300 ? 0.9 : 0.25
}

function outcomeOf(daysAgo: number, random: Random): Outcome {
  if (daysAgo < 0.6) return 'open'
  if (daysAgo < 3)
    return random.weighted<Outcome>(['open', 'partly_fulfilled', 'fulfilled'], (one) =>
      one === 'open' ? 48 : one === 'fulfilled' ? 42 : 10,
    )
  return random.weighted<Outcome>(
    ['fulfilled', 'cancelled', 'refunded', 'partly_refunded', 'declined'],
    (one) => ({ fulfilled: 880, cancelled: 40, refunded: 35, partly_refunded: 35, declined: 10 })[one as 'fulfilled'],
  )
}

/** So many made-up people; `accountOf` gives those who have one the id of their account. */
export function makePeople(count: number, accountOf: (index: number) => string | null, random: Random): Person[] {
  return Array.from({ length: count }, (_, index) => {
    const firstName = random.pick(firstNames)
    const lastName = random.pick(lastNames)
    const place = random.weighted(places, (one) => one.share)
    const mailbox = `${firstName}.${lastName}`
      .normalize('NFKD')
      .replaceAll('ı', 'i')
      .replace(/[^A-Za-z.]/g, '')
      .toLowerCase()
    const number = random.int(1, 120)
    const line1 = ['GB', 'US', 'FR'].includes(place.country) ? `${number} ${place.street}` : `${place.street} ${number}`
    return {
      email: `${mailbox}${index}@example.${random.pick(['com', 'net', 'org'])}`,
      firstName,
      lastName,
      line1,
      place,
      userId: accountOf(index),
    }
  })
}
