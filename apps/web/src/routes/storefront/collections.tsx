import { useQuery } from '@tanstack/react-query'
import { collectionsQuery } from '../../features/catalog/collections-query.ts'
import { Collections } from '../../features/catalog/components/collections.tsx'
import { t } from '../../lib/messages/collections.ts'
import { paths } from '../../lib/paths.ts'
import { Head } from '../../lib/seo.tsx'
import { Page } from '../../ui/layout.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { BreadcrumbData } from './breadcrumb-data.tsx'
import { QueryFailed } from './query-failed.tsx'

export function CollectionsPage() {
  const collections = useQuery(collectionsQuery)
  if (collections.isError) return <QueryFailed query={collections} />
  return (
    <Page>
      <Head title={t('collectionsTitle')} description={t('collectionsText')} canonical={paths.collections} />
      <BreadcrumbData
        crumbs={[{ name: t('home'), to: paths.home }, { name: t('collectionsTitle') }]}
        here={paths.collections}
        page="CollectionPage"
        description={t('collectionsText')}
      />
      <PageHead title={t('collectionsTitle')} text={t('collectionsText')} />
      <Collections collections={collections.data?.data ?? []} />
    </Page>
  )
}
