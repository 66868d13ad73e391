import { useQuery } from '@tanstack/react-query'
import { CardTools } from '../../features/cart/components/card-tools.tsx'
import { ProductList } from '../../features/catalog/components/product-list.tsx'
import { homeQuery } from '../../lib/api-query.ts'
import { useCurrency } from '../../lib/currency.ts'
import { t } from '../../lib/messages/orders.ts'
import { paths } from '../../lib/paths.ts'
import { Section } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/text-link.tsx'

/** More of the shop below a finished order. */
export function WhileYouWait() {
  const home = useQuery(homeQuery(useCurrency())).data
  if (!home) return null
  return (
    <Section
      title={t('whileWaiting')}
      action={
        <TextLink tap to={paths.home}>
          {t('backToShop')}
        </TextLink>
      }
    >
      <ProductList products={home.newest.slice(0, 4)} tools={(product) => <CardTools product={product} />} />
    </Section>
  )
}
