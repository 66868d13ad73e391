import type { Cart } from '@stoa/api-client'
import { useState } from 'react'
import { countThings, variantNote } from '../../../lib/cart.ts'
import { totalLines } from '../../../lib/cart-totals.ts'
import { formatMoney } from '../../../lib/format.ts'
import { t as cartText } from '../../../lib/messages/cart.ts'
import { t } from '../../../lib/messages/checkout.ts'
import { problemText } from '../../../lib/problem-text.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckoutAside } from '../../../ui/checkout-layout.tsx'
import { ChipRow, FilterChip } from '../../../ui/chip.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { icons } from '../../../ui/icons.ts'
import { InlineForm } from '../../../ui/inline-form.tsx'
import { SummaryLine } from '../../../ui/summary-line.tsx'
import { Display } from '../../../ui/text.tsx'
import { Totals } from '../../../ui/totals.tsx'
import { addCode, removeCode } from '../mutations.ts'

function CodeField({ cart }: { cart: Cart }) {
  const [problem, setProblem] = useState<string>()
  const apply = async (data: FormData) => {
    const code = String(data.get('code') ?? '').trim()
    if (!code) return
    setProblem(undefined)
    await addCode(cart.id, code).catch((error: unknown) => setProblem(problemText(error)))
  }
  return (
    <div className="Field" data-invalid={problem ? true : undefined}>
      <label htmlFor="code">{cartText('code')}</label>
      <InlineForm shape="field" action={apply}>
        <input
          id="code"
          name="code"
          autoComplete="off"
          placeholder={cartText('codePlaceholder')}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem && 'code-note'}
        />
        <Button variant="quiet" size="sm" type="submit">
          {cartText('apply')}
        </Button>
      </InlineForm>
      {problem && (
        <p className="Field-error" id="code-note" role="alert">
          <Icon name={icons.alert} />
          {problem}
        </p>
      )}
    </div>
  )
}

export function OrderSummary({ cart }: { cart: Cart }) {
  const discounts = cart.discounts ?? []
  return (
    <CheckoutAside label={t('summary')} bar={t('bar', { count: countThings(cart) })} total={formatMoney(cart.total)}>
      <Display size="sm">{t('summary')}</Display>
      <ul>
        {cart.items.map((item) => (
          <SummaryLine key={item.id} item={item} note={variantNote(item)} />
        ))}
      </ul>
      <CodeField cart={cart} />
      {discounts.length > 0 && (
        <ChipRow>
          {discounts.map(({ code }) => (
            <FilterChip
              key={code}
              label={code}
              tone="accent"
              removeLabel={cartText('removeCode', { code })}
              onRemove={() => void removeCode(cart.id, code)}
            />
          ))}
        </ChipRow>
      )}
      <Totals lines={totalLines(cart)} />
    </CheckoutAside>
  )
}
