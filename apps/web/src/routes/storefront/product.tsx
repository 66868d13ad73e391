import type { ProductPage as Product, Variant } from '@stoa/api-client'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { SaveButton } from '../../features/cart/components/save-button.tsx'
import { badgeOf } from '../../features/catalog/badge.ts'
import { categoryPath } from '../../features/catalog/category-path.ts'
import { ProductView } from '../../features/product/components/product-view.tsx'
import { relatedQuery } from '../../features/product/queries.ts'
import { categoriesQuery, productQuery } from '../../lib/api-query.ts'
import { useCurrency } from '../../lib/currency.ts'
import { firstSentences } from '../../lib/first-sentences.ts'
import { t } from '../../lib/messages/shop.ts'
import { overlay } from '../../lib/overlay.ts'
import { paths } from '../../lib/paths.ts'
import { problemText } from '../../lib/problem-text.ts'
import { useParam } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { Page } from '../../ui/layout.tsx'
import { SkeletonProduct } from '../../ui/skeleton-product.tsx'
import { QueryFailed } from './query-failed.tsx'

async function addToBag(data: Product, variant: Variant, quantity: number): Promise<string | null> {
  const { addVariant } = await import('../../features/cart/mutations.ts')
  try {
    await addVariant(data, variant, quantity)
    overlay.set('cart')
    return null
  } catch (problem) {
    return problemText(problem)
  }
}

// Below the fold: what people say and what goes with it may come after the thing itself.
const Below = lazy(() => import('./product-below.tsx').then((m) => ({ default: m.ProductBelow })))

function ProductHead({ data }: { data: Product }) {
  const { metaTitle, metaDescription, tagline, name, slug, image, descriptionHtml } = data
  const description = metaDescription || tagline || firstSentences(descriptionHtml)
  const canonical = paths.product(slug)
  return <Head kind="product" title={metaTitle || name} {...{ description, canonical }} image={image?.url} />
}

export function ProductPage() {
  const slug = useParam('slug')
  const query = useQuery(productQuery(slug, useCurrency()))
  const { data } = query
  const tree = useQuery(categoriesQuery).data
  const companion = useQuery(relatedQuery(slug, useCurrency())).data?.data[0]
  if (query.isError) return <QueryFailed query={query} />
  if (!data) {
    return (
      <Page>
        <SkeletonProduct />
      </Page>
    )
  }
  const { category } = data
  const path = category ? categoryPath(tree?.data ?? [], category.slug) : []
  const above = path.length > 0 || !category ? path : [category]
  const crumbs = [
    { name: t('home'), to: paths.home },
    ...above.map(({ name, slug: of }) => ({ name, to: paths.category(of) })),
    { name: data.name },
  ]
  return (
    <Page>
      <ProductHead data={data} />
      <Breadcrumbs crumbs={crumbs} />
      <ProductView
        product={data}
        badge={badgeOf(data)}
        companion={companion}
        save={<SaveButton slug={data.slug} name={data.name} className="Buy-save" />}
        onAdd={(variant, quantity) => addToBag(data, variant, quantity)}
      />
      <Suspense fallback={<div style={{ minHeight: '60vh' }} />}>
        <Below product={data} crumbs={crumbs} />
      </Suspense>
    </Page>
  )
}
