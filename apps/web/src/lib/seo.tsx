import { shopName } from './shop-name.ts'

interface HeadProps {
  title?: string
  description?: string
  /** Path of the one address this page should be known by. */
  canonical?: string
  image?: string
  noIndex?: boolean
}

/** Head tags of a page. React lifts them into the head; the server writes the same for product addresses. */
export function Head({ title, description, canonical, image, noIndex }: HeadProps) {
  const text = title ? `${title} | ${shopName}` : shopName
  const href = canonical && new URL(canonical, window.location.origin).href
  return (
    <>
      <title>{text}</title>
      {description && <meta name="description" content={description} />}
      {href && <link rel="canonical" href={href} />}
      {noIndex && <meta name="robots" content="noindex" />}
      <meta property="og:title" content={title ?? shopName} />
      {description && <meta property="og:description" content={description} />}
      {image && <meta property="og:image" content={new URL(image, window.location.origin).href} />}
    </>
  )
}

/** Structured data. `<` is escaped, so that no product text can end the script. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
