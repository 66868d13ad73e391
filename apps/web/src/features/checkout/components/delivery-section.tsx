import type { Cart, ShippingOption } from '@stoa/api-client'
import { useQuery } from '@tanstack/react-query'
import { formatDate, formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/till.ts'
import { CheckoutSection } from '../../../ui/checkout-section.tsx'
import { Choice, ChoiceList } from '../../../ui/choice-list.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { shippingOptionsQuery } from '../queries.ts'

/** Names the day; a range only where the courier gives one. */
function when({ estimatedDelivery, description, price, freeOver }: ShippingOption): string {
  const { from, to } = estimatedDelivery ?? {}
  const days =
    from && to && from !== to
      ? t('between', { from: formatDate(from, 'weekday'), to: formatDate(to, 'weekday') })
      : to && formatDate(to, 'weekday')
  const free = freeOver && price.amount > 0 ? t('freeFrom', { amount: formatMoney(freeOver, 'short') }) : ''
  return [[days, free].filter(Boolean).join(', '), description].filter(Boolean).join('. ')
}

interface DeliverySectionProps {
  cart: Cart
  onChoose: (shippingOptionId: string) => void
}

export function DeliverySection({ cart, onChoose }: DeliverySectionProps) {
  const { data, isLoading } = useQuery(shippingOptionsQuery(cart))
  const chosen = cart.shippingOption?.id
  const options = data?.data ?? []
  const status = !cart.shippingAddress ? 'next' : chosen ? 'done' : 'current'
  return (
    <CheckoutSection step={3} title={t('delivery')} status={status}>
      <div id="delivery" tabIndex={-1}>
        {!cart.shippingAddress && <p className="Small Muted">{t('deliveryFirst')}</p>}
        {isLoading && <Skeleton style={{ height: '9rem', borderRadius: 'var(--r-lg)' }} />}
        {data && options.length === 0 && <Notice tone="warning">{t('deliveryNone')}</Notice>}
        {options.length > 0 && (
          <ChoiceList label={t('delivery')}>
            {options.map((option) => (
              <Choice
                key={option.id}
                name="delivery"
                value={option.id}
                title={option.name}
                text={when(option)}
                price={option.price.amount === 0 ? t('free') : formatMoney(option.price)}
                checked={option.id === chosen}
                onChoose={onChoose}
              />
            ))}
          </ChoiceList>
        )}
      </div>
    </CheckoutSection>
  )
}
