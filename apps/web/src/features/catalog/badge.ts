import type { ProductListItem } from '@stoa/api-client'
import { t } from '../../lib/messages/saved.ts'

const newForMs = 14 * 24 * 3600_000

/** The one thing worth saying on a card. */
export function badgeOf(product: ProductListItem, now = Date.now()): string | undefined {
  if (!product.inStock) return t('badgeSoldOut')
  if (product.publishedAt && now - Date.parse(product.publishedAt) < newForMs) return t('badgeNew')
}
