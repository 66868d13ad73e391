import type { DeliveryOffer, Money, Variant } from '@stoa/api-client'
import { countryName } from '../../../lib/country-name.ts'
import { formatDate, formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/product.ts'
import type { PromiseLine } from '../../../ui/delivery-promise.tsx'
import { icons } from '../../../ui/icons.ts'

export function stockLine(variant: Variant | undefined): PromiseLine {
  if (!variant) return { icon: icons.info, title: t('pickToSee') }
  if (!variant.inStock) return { icon: icons.alert, title: t('outOfStock') }
  const names = Object.values(variant.options).join(', ')
  const count = variant.available
  const title = count
    ? names
      ? t('inStockLeftOf', { count, variant: names })
      : t('inStockLeft', { count })
    : t('inStock')
  return { icon: icons.check, tone: 'success', title }
}

/** The day it can be there, and what that costs for this price. */
export function deliveryLine({ price, freeOver, estimatedDelivery, country }: DeliveryOffer, item: Money): PromiseLine {
  const cost = formatMoney(price, 'short')
  const where = countryName(country)
  const isFree = price.amount === 0 || (freeOver && item.amount >= freeOver.amount)
  const paid = freeOver
    ? t('paidUnder', { cost, where, amount: formatMoney(freeOver, 'short') })
    : t('paid', { cost, where })
  return {
    icon: icons.truck,
    title: t('withYou', { day: formatDate(estimatedDelivery.to, 'weekday') }),
    text: isFree ? t('freeTo', { where }) : paid,
  }
}

export const returnLine = (): PromiseLine => ({ icon: icons.back, title: t('back'), text: t('backText') })
