import type { Home, ProductListItem } from '@stoa/api-client'
import { useQuery } from '@tanstack/react-query'
import { productQuery } from '../../../lib/api-query.ts'
import { useCurrency } from '../../../lib/currency.ts'
import { firstSentences, listPoints } from '../../../lib/first-sentences.ts'
import { t } from '../../../lib/messages/home.ts'
import { paths } from '../../../lib/paths.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { PointList } from '../../../ui/fact-list.tsx'
import { Feature } from '../../../ui/feature.tsx'
import { Colonnade, Niche } from '../../../ui/niche.tsx'
import { PriceTag } from '../../../ui/price-tag.tsx'
import { Lead } from '../../../ui/text.tsx'

export function DepartmentColonnade({ niches }: { niches: Home['colonnade'] }) {
  return (
    <Colonnade label={t('byDepartment')}>
      {niches.slice(0, 7).map(({ category, image, tint }, index) => (
        <Niche
          key={category.slug}
          to={paths.category(category.slug)}
          name={category.name}
          count={category.productCount}
          image={image}
          tint={tint}
          priority={index < 3}
        />
      ))}
    </Colonnade>
  )
}

/** One product, told at length. */
export function FeaturedProduct({ product }: { product: ProductListItem }) {
  const { data } = useQuery(productQuery(product.slug, useCurrency()))
  const html = data?.descriptionHtml ?? ''
  return (
    <Feature
      title={product.name}
      image={product.image}
      tint={product.tint}
      to={paths.product(product.slug)}
      linkLabel={product.name}
    >
      <Lead>{firstSentences(html)}</Lead>
      <PointList points={listPoints(html, 3)} />
      <div className="Hero-actions">
        <ButtonLink variant="secondary" to={paths.product(product.slug)}>
          {t('seeProduct', { name: product.name })}
        </ButtonLink>
        <PriceTag price={product.price?.min} max={product.price?.max} was={product.compareAtPrice} />
      </div>
    </Feature>
  )
}
