import type { ProductPage as Product, Variant } from '@stoa/api-client'
import { useQuery } from '@tanstack/react-query'
import { CardTools, SaveButton } from '../../features/cart/components/card-tools.tsx'
import { badgeOf } from '../../features/catalog/badge.ts'
import { ProductList } from '../../features/catalog/components/product-list.tsx'
import { ProductReviews } from '../../features/product/components/product-reviews.tsx'
import { ProductView } from '../../features/product/components/product-view.tsx'
import { relatedQuery } from '../../features/product/queries.ts'
import { productData } from '../../features/product/structured-data.ts'
import { productQuery } from '../../lib/api-query.ts'
import { useCurrency } from '../../lib/currency.ts'
import { firstSentences } from '../../lib/first-sentences.ts'
import { t as product } from '../../lib/messages/product.ts'
import { t } from '../../lib/messages/shop.ts'
import { overlay } from '../../lib/overlay.ts'
import { paths } from '../../lib/paths.ts'
import { problemText } from '../../lib/problem-text.ts'
import { useParam } from '../../lib/router/use-location.ts'
import { Head, JsonLd } from '../../lib/seo.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { Page, Section } from '../../ui/layout.tsx'
import { SkeletonProduct } from '../../ui/skeleton-product.tsx'
import { BreadcrumbData } from './breadcrumb-data.tsx'
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

function Related({ slug }: { slug: string }) {
  const { data } = useQuery(relatedQuery(slug, useCurrency()))
  const products = data?.data.slice(0, 4) ?? []
  if (products.length === 0) return null
  return (
    <Section title={product('goesWith')}>
      <ProductList products={products} tools={(item) => <CardTools product={item} />} />
    </Section>
  )
}

function ProductHead({ data }: { data: Product }) {
  const description = data.metaDescription || data.tagline || firstSentences(data.descriptionHtml)
  return (
    <>
      <Head
        title={data.metaTitle || data.name}
        description={description}
        canonical={paths.product(data.slug)}
        image={data.image?.url}
      />
      <JsonLd data={productData(data)} />
    </>
  )
}

export function ProductPage() {
  const slug = useParam('slug')
  const query = useQuery(productQuery(slug, useCurrency()))
  const { data } = query
  const companion = useQuery(relatedQuery(slug, useCurrency())).data?.data[0]
  if (query.isError) return <QueryFailed query={query} />
  if (!data) {
    return (
      <Page>
        <SkeletonProduct />
      </Page>
    )
  }
  const { category, rating } = data
  const crumbs = [
    { name: t('home'), to: paths.home },
    ...(category ? [{ name: category.name, to: paths.category(category.slug) }] : []),
    { name: data.name },
  ]
  return (
    <Page>
      <ProductHead data={data} />
      <BreadcrumbData crumbs={crumbs} here={paths.product(slug)} />
      <Breadcrumbs crumbs={crumbs} />
      <ProductView
        product={data}
        badge={badgeOf(data)}
        companion={companion}
        save={<SaveButton slug={data.slug} name={data.name} className="Buy-save" />}
        onAdd={(variant, quantity) => addToBag(data, variant, quantity)}
      />
      {rating && rating.count > 0 && <ProductReviews slug={slug} rating={rating} />}
      <Related slug={slug} />
    </Page>
  )
}
