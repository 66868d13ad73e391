import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { currencyDigits } from '../../../lib/format.ts'
import { api, newIdempotencyKey } from '../../engine/api.ts'
import { useUndo } from '../../engine/changes/use-undo.tsx'
import { useMeta } from '../../engine/meta.tsx'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Check } from '../../ui/check.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import type { Combination } from './combinations.ts'
import { readBy } from './formula-cells.ts'
import { t } from './messages.ts'
import { sheetRights } from './sheet-rights.ts'

/** Combinations a request takes at most. */
const MOST = 2000

type Props = { productId: string; prefix: string; missing: Combination[]; onClose: () => void }

/** Chooses among the combinations that are no variant yet, and makes them in one act. */
export function GenerateDialog({ productId, prefix, missing, onClose }: Props) {
  const meta = useMeta()
  const queries = useQueryClient()
  const undo = useUndo()
  const offered = missing.slice(0, MOST)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(offered.map(({ key }) => key)))
  const [skuPrefix, setSkuPrefix] = useState(prefix)
  const [prices, setPrices] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const read = meta.shop.currencies.flatMap((currency) => {
    const text = prices[currency]?.trim() ?? ''
    return text === '' ? [] : [{ currency, text, amountMinor: readBy(text, 'set', currencyDigits(currency)) }]
  })
  const wrong = read.find(({ amountMinor }) => amountMinor === null)

  async function make() {
    setIsBusy(true)
    setProblem(null)
    const combinations = offered.filter(({ key }) => chosen.has(key)).map(({ valueIds }) => valueIds)
    const body = {
      combinations,
      ...(skuPrefix.trim() !== '' && { skuPrefix: skuPrefix.trim() }),
      prices: read.map(({ currency, amountMinor }) => ({ currency, amountMinor })),
    }
    try {
      const { data, changeSetId } = await api.send<{ made: number }>('POST', `/admin/products/${productId}/variants`, {
        body,
        idempotencyKey: newIdempotencyKey(),
      })
      await queries.invalidateQueries({ queryKey: ['admin', 'sheet'] })
      undo.say(t('made', { count: data.made }), { changeSets: [changeSetId], isAllowed: true })
      onClose()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      setIsBusy(false)
    }
  }

  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  const footer = (
    <span className="push">
      <Button kind="primary" disabled={isBusy || chosen.size === 0 || wrong !== undefined} onClick={() => void make()}>
        {t('make', { count: chosen.size })}
      </Button>
    </span>
  )
  return (
    <Dialog
      title={t('makeTitle')}
      note={t('combinationsMissing', { count: missing.length })}
      onClose={onClose}
      footer={footer}
    >
      <div className="stack">
        {problem && <Callout tone="bad">{problem}</Callout>}
        <div className="row">
          <Button size="s" onClick={() => setChosen(new Set(offered.map(({ key }) => key)))}>
            {t('selectAll')}
          </Button>
          <Button size="s" onClick={() => setChosen(new Set())}>
            {t('noneSelected')}
          </Button>
        </div>
        <fieldset className="sheet-picks" aria-label={t('makeTitle')}>
          {offered.map(({ key, title }) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: the check is inside
            <label key={key}>
              <Check checked={chosen.has(key)} onChange={() => toggle(key)} /> {title || t('noOptions')}
            </label>
          ))}
        </fieldset>
        <Field id="sku-prefix" label={t('prefix')}>
          <Input
            id="sku-prefix"
            isMono
            maxLength={40}
            value={skuPrefix}
            onChange={(event) => setSkuPrefix(event.target.value)}
          />
        </Field>
        {sheetRights(meta).canPrice &&
          meta.shop.currencies.map((currency) => (
            <Field
              key={currency}
              id={`price-${currency}`}
              label={t('priceOfAll', { currency })}
              error={wrong?.currency === currency ? t('notAnAmount', { text: wrong.text, currency }) : undefined}
            >
              <Input
                id={`price-${currency}`}
                inputMode="decimal"
                value={prices[currency] ?? ''}
                onChange={(event) => setPrices({ ...prices, [currency]: event.target.value })}
              />
            </Field>
          ))}
      </div>
    </Dialog>
  )
}
