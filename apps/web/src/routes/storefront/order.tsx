import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { OrderHistory } from '../../features/orders/components/order-history.tsx'
import { OrderView } from '../../features/orders/components/order-view.tsx'
import { orderQuery } from '../../features/orders/queries.ts'
import { t } from '../../lib/messages/orders.ts'
import { paths } from '../../lib/paths.ts'
import { useParam, useSearch } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { useHasSession } from '../../lib/session.ts'
import { Actions } from '../../ui/actions.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Page } from '../../ui/layout.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Display } from '../../ui/text.tsx'
import { QueryFailed } from './query-failed.tsx'

const WhileYouWait = lazy(() => import('./while-you-wait.tsx').then((m) => ({ default: m.WhileYouWait })))

function KeepIt() {
  return (
    <Panel>
      <div>
        <Display size="sm">{t('keepTitle')}</Display>
        <p className="Muted">{t('keepText')}</p>
      </div>
      <Actions>
        <ButtonLink variant="primary" to={paths.register()}>
          {t('keepAction')}
        </ButtonLink>
      </Actions>
    </Panel>
  )
}

export function OrderPage() {
  const id = useParam('id')
  const [search] = useSearch()
  const loggedIn = useHasSession()
  const order = useQuery(orderQuery(id, search.get('token') ?? undefined))
  if (order.isError) return <QueryFailed query={order} />
  if (!order.data) return <div style={{ minHeight: '100vh' }} />
  return (
    <Page>
      <Head title={t('order', { number: order.data.number })} noIndex />
      <OrderView order={order.data}>
        {!loggedIn && <KeepIt />}
        <OrderHistory order={order.data} />
      </OrderView>
      <Suspense>
        <WhileYouWait />
      </Suspense>
    </Page>
  )
}
