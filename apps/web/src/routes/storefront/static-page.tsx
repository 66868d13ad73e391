import { useQuery } from '@tanstack/react-query'
import { pageQuery } from '../../features/content/queries.ts'
import { firstSentences } from '../../lib/first-sentences.ts'
import { t } from '../../lib/messages/shop.ts'
import { paths } from '../../lib/paths.ts'
import { useParam } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { Page } from '../../ui/layout.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Prose } from '../../ui/prose.tsx'
import { BreadcrumbData } from './breadcrumb-data.tsx'
import { QueryFailed } from './query-failed.tsx'

export function StaticPage() {
  const slug = useParam('slug')
  const page = useQuery(pageQuery(slug))
  if (page.isError) return <QueryFailed query={page} />
  const { title = ' ', bodyHtml = '' } = page.data ?? {}
  const here = paths.page(slug)
  const crumbs = [{ name: t('home'), to: paths.home }, { name: title }]
  const description = firstSentences(bodyHtml)
  return (
    <Page>
      {page.data && (
        <>
          <Head title={title} description={description} canonical={here} />
          <BreadcrumbData crumbs={crumbs} here={here} page="WebPage" description={description} />
        </>
      )}
      <Breadcrumbs crumbs={crumbs} />
      <PageHead title={title} />
      <div className="PageBody">
        <Prose html={bodyHtml} />
      </div>
    </Page>
  )
}
