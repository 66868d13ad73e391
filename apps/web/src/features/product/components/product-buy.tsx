import type { ProductPage, Variant } from '@stoa/api-client'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { deliveryQuery } from '../../../lib/api-query.ts'
import { useCurrency } from '../../../lib/currency.ts'
import { firstSentences } from '../../../lib/first-sentences.ts'
import { t } from '../../../lib/messages/product.ts'
import { Button } from '../../../ui/button.tsx'
import { Buy, BuyHead, BuyRow } from '../../../ui/buy.tsx'
import { DeliveryPromise } from '../../../ui/delivery-promise.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { FactList } from '../../../ui/fact-list.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PriceTag } from '../../../ui/price-tag.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { Stepper } from '../../../ui/stepper.tsx'
import { StickyBuy } from '../../../ui/sticky-buy.tsx'
import { Display } from '../../../ui/text.tsx'
import type { Choice } from '../option-matrix.ts'
import { Options } from './options.tsx'
import { deliveryLine, returnLine, stockLine } from './stock-lines.ts'

interface ProductBuyProps {
  product: ProductPage
  choice: Choice
  variant: Variant | undefined
  onChoose: (name: string, value: string) => void
  /** Puts it into the bag; the answer is what the shop objected to. */
  onAdd: (variant: Variant, quantity: number) => Promise<string | null>
  save: ReactNode
}

export function ProductBuy({ product, choice, variant, onChoose, onAdd, save }: ProductBuyProps) {
  const [quantity, setQuantity] = useState(1)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const row = useRef<HTMLDivElement>(null)
  const delivery = useQuery(deliveryQuery(useCurrency())).data
  const price = variant?.price ?? product.price?.min
  const was = variant ? variant.compareAtPrice : product.compareAtPrice
  const names = variant ? Object.values(variant.options).join(', ') : ''
  const facts = [
    { name: t('sku'), value: variant?.sku ?? '' },
    { name: t('vendor'), value: product.vendor ?? '' },
  ].filter((fact) => fact.value)

  const add = async () => {
    if (!variant) return
    setBusy(true)
    setProblem(await onAdd(variant, quantity))
    setBusy(false)
  }
  const button = (size?: 'lg') => (
    <Button variant="primary" size={size} busy={busy} disabled={!variant?.inStock || !variant.price} onClick={add}>
      {variant && !variant.inStock ? t('soldOut') : t('addToBag')}
    </Button>
  )

  return (
    <Buy label={t('chooseAndBuy')}>
      <BuyHead
        title={
          <Display as="h1" size="lg">
            {product.name}
          </Display>
        }
        facts={<PriceTag price={price} was={was} size="lg" />}
        text={firstSentences(product.descriptionHtml)}
      />
      <Options product={product} choice={choice} onChoose={onChoose} />
      <div ref={row}>
        <BuyRow>
          <Stepper value={quantity} max={variant?.available ?? 99} name={product.name} onChange={setQuantity} />
          {button('lg')}
          {save}
        </BuyRow>
      </div>
      {problem && (
        <Notice tone="danger" alert>
          {problem}
        </Notice>
      )}
      <DeliveryPromise
        lines={[stockLine(variant), ...(delivery && price ? [deliveryLine(delivery, price)] : []), returnLine()]}
      />
      <div>
        <Disclosure title={t('about')} open>
          <Prose html={product.descriptionHtml} />
        </Disclosure>
        {facts.length > 0 && (
          <Disclosure title={t('details')}>
            <FactList facts={facts} />
          </Disclosure>
        )}
      </div>
      <StickyBuy watch={row}>
        <div>
          <b className="Small">{names || product.name}</b>
          <br />
          <PriceTag price={price} was={was} />
        </div>
        {button()}
      </StickyBuy>
    </Buy>
  )
}
