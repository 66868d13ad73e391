import type { Variant } from '@stoa/api-client'
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

export const deliveryLines = (): PromiseLine[] => [
  { icon: icons.truck, title: t('delivery'), text: t('deliveryText') },
  { icon: icons.back, title: t('back'), text: t('backText') },
]
