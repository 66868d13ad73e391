import { useQuery } from '@tanstack/react-query'
import { pageQuery } from '../../features/content/queries.ts'
import { t } from '../../lib/messages/shop.ts'
import { paths } from '../../lib/paths.ts'
import { useParam } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { Page } from '../../ui/layout.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Prose } from '../../ui/prose.tsx'
import { QueryFailed } from './query-failed.tsx'

export function StaticPage() {
  const slug = useParam('slug')
  const page = useQuery(pageQuery(slug))
  if (page.isError) return <QueryFailed query={page} />
  const { title = ' ', bodyHtml = '' } = page.data ?? {}
  return (
    <Page>
      {page.data && <Head title={title} canonical={paths.page(slug)} />}
      <Breadcrumbs crumbs={[{ name: t('home'), to: paths.home }, { name: title }]} />
      <PageHead title={title} />
      <div className="PageBody">
        <Prose html={bodyHtml} />
      </div>
    </Page>
  )
}
