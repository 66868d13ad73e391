import { JsonLd } from '../../lib/seo.tsx'
import type { Crumb } from '../../ui/breadcrumbs.tsx'

/** The way to this page, told to search engines. */
export function BreadcrumbData({ crumbs, here }: { crumbs: Crumb[]; here: string }) {
  const itemListElement = crumbs.map(({ name, to }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: new URL(to ?? here, window.location.origin).href,
  }))
  return <JsonLd data={{ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement }} />
}
