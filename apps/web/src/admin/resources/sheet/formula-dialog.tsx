import { useState } from 'react'
import type { EditStore } from '../../engine/grid/edits.ts'
import type { Formula } from '../../engine/grid/formula.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { editsOf, outcomesOf, readBy, roundingFor, type Target } from './formula-cells.ts'
import { t } from './messages.ts'
import { titleOf } from './sheet-types.ts'

const kinds = [
  ['percent', 'changePercent'],
  ['add', 'addAmount'],
  ['set', 'setTo'],
] as const
const endings = ['00', '90', '95', '99']
const SHOWN = 8

type Props = { targets: Target[]; edits: EditStore; onClose: () => void }

/** A formula over the selected cells, with what it would make of them. It writes cells, not the shop: saving comes after. */
export function FormulaDialog({ targets, edits, onClose }: Props) {
  const [kind, setKind] = useState<Formula['kind']>('percent')
  const [by, setBy] = useState('')
  const [ending, setEnding] = useState('')
  const results = targets.flatMap((target) => {
    const amount = readBy(by, kind, target.column.decimals ?? 0)
    if (amount === null) return []
    const rounding = roundingFor(target.column.currency, ending)
    return [{ target, outcomes: outcomesOf(target, { kind, by: amount }, rounding, edits.get()) }]
  })
  const count = results.reduce((sum, { outcomes }) => sum + outcomes.length, 0)
  const apply = () => {
    edits.change(results.flatMap(({ target, outcomes }) => editsOf(target, outcomes)))
    onClose()
  }
  const hasPrices = targets.some(({ column }) => column.currency !== undefined)
  const footer = (
    <span className="push">
      <Button kind="primary" disabled={count === 0} onClick={apply}>
        {t('apply')}
      </Button>
    </span>
  )
  return (
    <Dialog title={t('formulaTitle')} onClose={onClose} footer={footer}>
      {targets.length === 0 && <p>{t('formulaNone')}</p>}
      <div className="stack">
        <Field id="formula-kind" label={t('operation')}>
          <Select id="formula-kind" value={kind} onChange={(event) => setKind(event.target.value as Formula['kind'])}>
            {kinds.map(([value, word]) => (
              <option key={value} value={value}>
                {t(word)}
              </option>
            ))}
          </Select>
        </Field>
        <Field id="formula-by" label={kind === 'percent' ? `${t('by')} %` : t('by')}>
          <Input id="formula-by" inputMode="decimal" value={by} onChange={(event) => setBy(event.target.value)} />
        </Field>
        {hasPrices && (
          <Field id="formula-ending" label={t('ending')}>
            <Select id="formula-ending" value={ending} onChange={(event) => setEnding(event.target.value)}>
              <option value="">{t('endingNone')}</option>
              {endings.map((each) => (
                <option key={each} value={each}>{`.${each}`}</option>
              ))}
            </Select>
          </Field>
        )}
        {results.map(({ target, outcomes }) => (
          <section key={target.column.key} aria-label={`${t('preview')}, ${target.column.label}`}>
            <p className="strong small">{t('formulaCells', { count: outcomes.length, name: target.column.label })}</p>
            <ul className="small">
              {outcomes.slice(0, SHOWN).map(({ row, before, after }) => (
                <li key={row.id}>
                  {row.sku} <span className="muted">{titleOf(row)}</span> {target.column.show(before) || '–'} →{' '}
                  <span className="strong">{target.column.show(after)}</span>
                </li>
              ))}
              {outcomes.length > SHOWN && <li className="muted">{t('more', { count: outcomes.length - SHOWN })}</li>}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
