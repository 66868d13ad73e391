import type { DeliveryOffer } from '@stoa/api-client'
import { useQuery } from '@tanstack/react-query'
import { CardTools } from '../../features/cart/components/card-tools.tsx'
import { Collections } from '../../features/catalog/components/collections.tsx'
import { DepartmentColonnade, FeaturedProduct } from '../../features/catalog/components/home-sections.tsx'
import { ProductList } from '../../features/catalog/components/product-list.tsx'
import { deliveryQuery, homeQuery } from '../../lib/api-query.ts'
import { useCurrency } from '../../lib/currency.ts'
import { formatMoney } from '../../lib/format.ts'
import { t } from '../../lib/messages/home.ts'
import { paths } from '../../lib/paths.ts'
import { Head, JsonLd } from '../../lib/seo.tsx'
import { shopName } from '../../lib/shop-name.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Hero } from '../../ui/hero.tsx'
import { icons } from '../../ui/icons.ts'
import { Page, Section } from '../../ui/layout.tsx'
import { SkeletonColonnade } from '../../ui/niche.tsx'
import { type Promised, Promises } from '../../ui/promises.tsx'
import { Shelf } from '../../ui/shelf.tsx'
import { SkeletonGrid } from '../../ui/skeleton-grid.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { QueryFailed } from './query-failed.tsx'

const shopData = () => {
  const url = window.location.origin
  const target = `${url}/search?q={q}`
  return {
    '@type': 'WebSite',
    name: shopName,
    url,
    publisher: { '@type': 'OnlineStore', name: shopName, url },
    potentialAction: { '@type': 'SearchAction', target, 'query-input': 'required name=q' },
  }
}

function promiseOf(delivery: DeliveryOffer): Promised {
  const { price, freeOver } = delivery
  const cost = formatMoney(price, 'short')
  if (!freeOver) return { icon: icons.truck, title: t('promiseCost', { cost }), text: t('promiseCostText') }
  const title = t('promiseFree', { amount: formatMoney(freeOver, 'short') })
  return { icon: icons.truck, title, text: t('promiseFreeText', { cost }) }
}

const promises = (delivery: DeliveryOffer | null | undefined): Promised[] => [
  ...(delivery ? [promiseOf(delivery)] : []),
  { icon: icons.back, title: t('promiseReturn'), text: t('promiseReturnText') },
  { icon: icons.leaf, title: t('promiseMend'), text: t('promiseMendText') },
  { icon: icons.speech, title: t('promisePeople'), text: t('promisePeopleText') },
]

export function HomePage() {
  const currency = useCurrency()
  const home = useQuery(homeQuery(currency))
  const delivery = useQuery(deliveryQuery(currency)).data
  const { newest = [], bestsellers = [], collections = [] } = home.data ?? {}
  const featured = bestsellers.find((product) => product.compareAtPrice) ?? newest[4] ?? bestsellers[0]
  if (home.isError) return <QueryFailed query={home} />
  return (
    <Page>
      <Head
        title={t('metaHome')}
        description={t('heroText')}
        canonical={paths.home}
        image={home.data?.colonnade[0]?.image.url}
      />
      <JsonLd data={shopData()} />
      <Hero
        title={t('heroTitle')}
        lead={t('heroText')}
        actions={
          <>
            <ButtonLink variant="primary" size="lg" to={paths.newest}>
              {t('heroNew')}
            </ButtonLink>
            <TextLink tap to={paths.all}>
              {t('heroAll')}
            </TextLink>
          </>
        }
      >
        {home.data ? <DepartmentColonnade niches={home.data.colonnade} /> : <SkeletonColonnade />}
      </Hero>
      <Section
        title={t('newest')}
        action={
          <TextLink tap to={paths.newest}>
            {t('seeAll')}
          </TextLink>
        }
      >
        {home.data ? (
          <ProductList products={newest.slice(0, 4)} tools={(product) => <CardTools product={product} />} />
        ) : (
          <SkeletonGrid />
        )}
      </Section>
      {collections.length > 0 && (
        <Section
          title={t('together')}
          action={
            <TextLink tap to={paths.collections}>
              {t('allCollections')}
            </TextLink>
          }
        >
          <Collections collections={collections.slice(0, 3)} />
        </Section>
      )}
      {featured && <FeaturedProduct product={featured} />}
      {bestsellers.length > 0 && (
        <Section title={t('comeBack')}>
          <Shelf products={bestsellers} />
        </Section>
      )}
      <Promises label={t('countOn')} promises={promises(delivery)} />
    </Page>
  )
}
