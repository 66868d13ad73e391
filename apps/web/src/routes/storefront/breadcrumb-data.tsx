import { JsonLd } from '../../lib/seo.tsx'
import type { Crumb } from '../../ui/breadcrumbs.tsx'

const absolute = (path: string) => new URL(path, window.location.origin).href

interface BreadcrumbDataProps {
  crumbs: Crumb[]
  /** Path of this page. */
  here: string
  /** What schema.org calls this kind of page; left out where other data says it, as on a product. */
  page?: 'CollectionPage' | 'WebPage' | 'ContactPage'
  description?: string
}

/** What this page is and the way to it, told to search engines. */
export function BreadcrumbData({ crumbs, here, page, description }: BreadcrumbDataProps) {
  const itemListElement = crumbs.map(({ name, to }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(to ?? here),
  }))
  const breadcrumb = { '@type': 'BreadcrumbList', itemListElement }
  if (!page) return <JsonLd data={breadcrumb} />
  const name = crumbs.at(-1)?.name
  return (
    <JsonLd data={{ '@type': page, name, description: description || undefined, url: absolute(here), breadcrumb }} />
  )
}
