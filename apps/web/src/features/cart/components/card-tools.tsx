import type { ProductListItem } from '@stoa/api-client'
import { useState } from 'react'
import { t } from '../../../lib/messages/catalog.ts'
import { Icon } from '../../../ui/icon.tsx'
import { SaveButton } from './save-button.tsx'

/** Heart and quick add of a card. What adding needs is fetched when it is pressed. */
export function CardTools({ product }: { product: ProductListItem }) {
  const [busy, setBusy] = useState(false)
  const add = async () => {
    setBusy(true)
    const { quickAdd } = await import('../quick-add.ts')
    await quickAdd(product.slug)
    setBusy(false)
  }
  return (
    <>
      <SaveButton slug={product.slug} name={product.name} className="ProductCard-wish" />
      {product.inStock && (
        <button
          className="ProductCard-add"
          aria-label={`${t('addToBag')}: ${product.name}`}
          type="button"
          aria-busy={busy || undefined}
          onClick={busy ? undefined : add}
        >
          <Icon name="plus" size="sm" />
          <span>{t('addToBag')}</span>
        </button>
      )}
    </>
  )
}
