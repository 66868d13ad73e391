import { filterValue, withFilter } from './filters.ts'
import type { AppliedFilter } from './list-state.ts'

export type DateUnit = 'year' | 'month' | 'day'

/** What `GET /admin/date-steps` answers: where the rows of a list lie in time. */
export type DateSteps = { unit: DateUnit; isEstimate: boolean; steps: { value: number; count: number }[] }

/** How far somebody has gone down: each part is empty below that. */
export type DatePlace = Record<DateUnit, string>

export const dateUnits = ['year', 'month', 'day'] as const

export const placeOf = (filters: AppliedFilter[], field: string): DatePlace => {
  const [year, month, day] = dateUnits.map((unit) => filterValue(filters, field, unit)) as [string, string, string]
  return { year, month: year && month, day: year && month && day }
}

/** The same filters at another place in time. */
export const atPlace = (filters: AppliedFilter[], field: string, place: Partial<DatePlace>): AppliedFilter[] =>
  dateUnits.reduce((all, lookup) => withFilter(all, { field, lookup, value: place[lookup] ?? '' }), filters)

/** Whether a filter is one of the steps, which say themselves. */
export const isDateStep = ({ field, lookup }: AppliedFilter, hierarchy: string | undefined): boolean =>
  field === hierarchy && dateUnits.some((unit) => unit === lookup)
