import { formatMoney, formatNumber } from '../../../lib/format.ts'
import { t } from '../../messages.ts'
import type { FilterMeta } from '../meta-types.ts'
import { splitValues } from './filters.ts'
import type { AppliedFilter } from './list-state.ts'

type Context = { currency: string; labels?: Map<string, string>; formatDay: (iso: string) => string }

/** One value as a person reads it. */
function word(filter: FilterMeta | undefined, value: string, { currency, labels, formatDay }: Context): string {
  switch (filter?.type) {
    case 'choice':
      return filter.choices?.find((choice) => choice.value === value)?.label ?? value
    case 'boolean':
      return t(value === 'true' ? 'yes' : 'no')
    case 'money':
      return formatMoney({ amount: Number(value), currency })
    case 'number':
      return formatNumber(Number(value))
    case 'date':
      return /T/u.test(value) ? formatDay(value) : value
    case 'relation':
      return labels?.get(value) ?? '…'
    default:
      return value
  }
}

const low = new Set(['gte', 'gt'])
const high = new Set(['lte', 'lt'])

/** What a chip says after the field's name: "€10 to €400", "Active, Draft". */
export function filterWords(filter: FilterMeta | undefined, parts: AppliedFilter[], context: Context): string {
  const say = (part: AppliedFilter) =>
    splitValues(part.value)
      .map((value) => word(filter, value, context))
      .join(', ')
  const from = parts.find((part) => low.has(part.lookup))
  const to = parts.find((part) => high.has(part.lookup))
  if (from && to) return t('fromTo', { from: say(from), to: say(to) })
  return parts
    .map((part) => {
      if (low.has(part.lookup)) return t('from', { value: say(part) })
      if (high.has(part.lookup)) return t('upTo', { value: say(part) })
      if (part.lookup === 'isnull') return t(part.value === 'true' ? 'isEmpty' : 'isNotEmpty')
      return say(part)
    })
    .join(', ')
}
