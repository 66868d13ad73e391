/** A calendar day as `YYYY-MM-DD`. Days are counted in UTC, where each has 24 hours; which instants they cover is SQL's business. */
export type Day = string

const DAY_MS = 86_400_000

const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10)

export const addDays = (day: Day, count: number): Day => dayOf(numberOf(day) + count)

/** Days from the first to the last, both counted. */
export const countDays = (from: Day, to: Day): number => numberOf(to) - numberOf(from) + 1

/** The Monday on or before a day. */
export const startOfWeek = (day: Day): Day => addDays(day, -((numberOf(day) + 3) % 7))

/** The first day of the block of `months` that a day lies in: 1 a month, 3 a quarter, 12 a year. */
export function startOfMonths(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = Math.floor((month - 1) / months) * months
  return new Date(Date.UTC(year, first, 1)).toISOString().slice(0, 10)
}

/** As many months before the first day of a month. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10)
}
