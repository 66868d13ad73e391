import type { Variant } from '@stoa/api-client'
import { t } from '../../../lib/messages/product.ts'
import type { PromiseLine } from '../../../ui/delivery-promise.tsx'

export function stockLine(variant: Variant | undefined): PromiseLine {
  if (!variant) return { icon: 'info', title: t('pickToSee') }
  if (!variant.inStock) return { icon: 'alert', title: t('outOfStock') }
  const names = Object.values(variant.options).join(', ')
  const count = variant.available
  const title = count
    ? names
      ? t('inStockLeftOf', { count, variant: names })
      : t('inStockLeft', { count })
    : t('inStock')
  return { icon: 'check', tone: 'success', title }
}

export const deliveryLines = (): PromiseLine[] => [
  { icon: 'truck', title: t('delivery'), text: t('deliveryText') },
  { icon: 'back', title: t('back'), text: t('backText') },
]
