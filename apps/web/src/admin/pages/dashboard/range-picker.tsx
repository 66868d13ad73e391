import type { SalesReport } from '@stoa/api-client'
import { Calendar } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { type DashboardState, type RangeName, ranges } from './dashboard-state.ts'
import { t } from './messages.ts'
import { previousWords, rangeWords } from './range-words.ts'
import type { ChangeDashboard } from './use-dashboard-state.ts'

type Props = { state: DashboardState; report: SalesReport | undefined; change: ChangeDashboard }

const words: Record<RangeName, Parameters<typeof t>[0]> = {
  today: 'today',
  last7: 'last7',
  last30: 'last30',
  last90: 'last90',
  month: 'rangeMonth',
  quarter: 'rangeQuarter',
  year: 'rangeYear',
  custom: 'custom',
}

/** The range as a button with its days; behind it the usual ones and two dates. */
export function RangePicker({ state, report, change }: Props) {
  const [isOpen, setOpen] = useState(false)
  const choose = (next: Partial<DashboardState>) => {
    setOpen(false)
    change(next)
  }
  const text = report ? rangeWords(report.range, report.range.today) : t(words[state.range])
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button icon={Calendar}>
          <span className="sr">
            {t('range')}: {t(words[state.range])},{' '}
          </span>
          {text}
          {report && (
            <span className="muted no-phone against">{t('comparedWith', { range: previousWords(report.range) })}</span>
          )}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="menu range-menu" align="end" sideOffset={4} aria-label={t('range')}>
          {ranges
            .filter((range) => range !== 'custom')
            .map((range) => (
              <button
                type="button"
                key={range}
                className="option"
                aria-pressed={range === state.range}
                onClick={() => choose({ range })}
              >
                {t(words[range])}
              </button>
            ))}
          <CustomRange key={report?.range.from} report={report} onApply={choose} />
          {report && report.currencies.length > 1 && (
            <div className="only-phone currencies">
              <CurrencyChoice report={report} change={choose} />
            </div>
          )}
          {report && <p className="small muted zone">{t('timeZone', { zone: report.range.timeZone })}</p>}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function CustomRange({ report, onApply }: { report: SalesReport | undefined; onApply: ChangeDashboard }) {
  const id = useId()
  const [isWrong, setWrong] = useState(false)
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const [from, to] = [String(data.get('from')), String(data.get('to'))]
    setWrong(to < from)
    if (from && to && from <= to) onApply({ range: 'custom', from, to })
  }
  return (
    <form className="own-range" onSubmit={apply}>
      <Field id={`${id}-from`} label={t('from')}>
        <input className="input" id={`${id}-from`} type="date" name="from" defaultValue={report?.range.from} required />
      </Field>
      <Field id={`${id}-to`} label={t('to')} error={isWrong ? t('wrongRange') : undefined}>
        <input className="input" id={`${id}-to`} type="date" name="to" defaultValue={report?.range.to} required />
      </Field>
      <Button type="submit" kind="primary">
        {t('apply')}
      </Button>
    </form>
  )
}

/** One currency at a time: sums of several would be sums of nothing. */
export const CurrencyChoice = ({ report, change }: { report: SalesReport; change: ChangeDashboard }) => (
  <Segmented
    label={t('currency')}
    value={report.currency}
    options={[...new Set([...report.currencies, report.currency])].map((value) => ({ value, label: value }))}
    onChange={(currency) => change({ currency })}
  />
)
