import { shopName } from './shop-name.ts'

interface HeadProps {
  title: string
  description?: string
  /** Path of the one address this page should be known by; the address asked for where absent. */
  canonical?: string
  image?: string
  kind?: 'website' | 'product'
  noIndex?: boolean
}

const absolute = (path: string) => new URL(path, window.location.origin).href

/** Head tags of a page. React lifts them into the head; the server writes the same for product addresses. */
export function Head({ title, description, canonical, image, kind = 'website', noIndex }: HeadProps) {
  const href = absolute(canonical ?? window.location.pathname)
  return (
    <>
      <title>{`${title} | ${shopName}`}</title>
      {description && <meta name="description" content={description} />}
      {noIndex ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={href} />}
      <meta property="og:site_name" content={shopName} />
      <meta property="og:type" content={kind} />
      <meta property="og:title" content={title} />
      <meta property="og:url" content={href} />
      {description && <meta property="og:description" content={description} />}
      {image && <meta property="og:image" content={absolute(image)} />}
    </>
  )
}

/** Structured data. `<` is escaped, so that no product text can end the script. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
