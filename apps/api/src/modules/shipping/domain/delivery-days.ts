const DAY_MS = 86_400_000

/** The date that lies `days` working days (Monday to Friday) after `from`, as an ISO date. */
export function workingDaysAfter(from: Date, days: number): string {
  let date = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()))
  for (let left = days; left > 0; ) {
    date = new Date(date.getTime() + DAY_MS)
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) left--
  }
  return date.toISOString().slice(0, 10)
}
