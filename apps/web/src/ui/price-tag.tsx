import type { Money } from '@stoa/api-client'
import { formatMoney } from '../lib/format.ts'
import { t } from '../lib/messages/ui.ts'
import './price-tag.css'

interface PriceTagProps {
  /** Null where the thing has no price in the shopper's currency: nothing is shown. */
  price: Money | null | undefined
  /** The most it may cost; more than `price` reads "From €12". */
  max?: Money
  was?: Money | null
  size?: 'lg'
}

export function PriceTag({ price, max, was, size }: PriceTagProps) {
  if (!price) return null
  const text = formatMoney(price, 'short')
  if (was && was.amount > price.amount) {
    return (
      <span className="PriceTag" data-size={size}>
        <span>
          <span className="sr">{t('now')} </span>
          {text}
        </span>
        <s>
          <span className="sr">{t('was')} </span>
          {formatMoney(was, 'short')}
        </s>
      </span>
    )
  }
  return (
    <span className="PriceTag" data-size={size}>
      {max && max.amount > price.amount ? t('from', { price: text }) : text}
    </span>
  )
}
