import { ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import { formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { monthName } from '../format-date.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { useDateSteps } from '../queries.ts'
import { atPlace, type DatePlace, type DateUnit, placeOf } from './date-steps.ts'
import { type AppliedFilter, type ListState, matchingQuery } from './list-state.ts'

type Props = { resource: ResourceMeta; state: ListState; onChange: (filters: AppliedFilter[]) => void }

const nameOf = (unit: DateUnit, value: string): string => (unit === 'month' ? monthName(Number(value)) : value)

/** The way down to where somebody is, each part of it a way back up. */
function trailOf({ year, month }: DatePlace): { label: string; place: Partial<DatePlace> }[] {
  return [
    { label: t('allTime'), place: {} },
    ...(year ? [{ label: nameOf('year', year), place: { year } }] : []),
    ...(month ? [{ label: nameOf('month', month), place: { year, month } }] : []),
  ]
}

/** All time, a year, a month of it, a day of that, with the number of rows in each. */
export function DateDrill({ resource, state, onChange }: Props) {
  const field = resource.list.dateHierarchy
  const { data } = useDateSteps(resource, matchingQuery(state))
  if (!field) return null
  const at = placeOf(state.filters, field)
  const trail = trailOf(at)
  const name = resource.fields[field]?.label ?? resource.list.filters.find((filter) => filter.field === field)?.label
  const go = (place: Partial<DatePlace>) => () => onChange(atPlace(state.filters, field, place))
  // The newest first, as they stand in the list; days as a calendar has them.
  const steps = data?.unit === 'day' ? data.steps : [...(data?.steps ?? [])].reverse()
  const prefix = data?.isEstimate ? '≈' : ''
  return (
    <nav className="date-drill" aria-label={name ?? field}>
      <span>{name}</span>
      {trail.map(({ label, place }, index) => (
        <Fragment key={label}>
          {index > 0 && <Icon of={ChevronRight} size={12} />}
          <button type="button" aria-current={(index === trail.length - 1 && !at.day) || undefined} onClick={go(place)}>
            {label}
          </button>
        </Fragment>
      ))}
      <span className="bar" />
      {steps.map(({ value, count }) => {
        const { unit } = data as NonNullable<typeof data>
        const step = String(value)
        const isCurrent = at[unit] === step
        return (
          <button
            type="button"
            key={`${unit} ${step}`}
            aria-current={isCurrent || undefined}
            onClick={go({ ...at, [unit]: step })}
          >
            {nameOf(unit, step)} <small>{prefix + formatNumber(count)}</small>
          </button>
        )
      })}
    </nav>
  )
}
