/** What readers without scripts, search engines above all, are told of a page. */
export type PageHead = {
  readonly title: string
  readonly description: string
  /** Open Graph's word for it. */
  readonly type: 'website' | 'product'
  /** Whole address of a picture. */
  readonly image: string | null
  /** Structured data (schema.org). */
  readonly jsonLd?: object
}

const LONGEST_DESCRIPTION = 160

/** The tags of a page known by the address `url`. Every text is escaped. */
export function headTags(url: string, { title, description, type, image, jsonLd }: PageHead): string {
  const property = (name: string, content: string) => `<meta property="og:${name}" content="${escapeHtml(content)}">`
  return [
    `<title>${escapeHtml(title)}</title>`,
    description && `<meta name="description" content="${escapeHtml(description)}">`,
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    property('type', type),
    property('title', title),
    property('url', url),
    description && property('description', description),
    image && property('image', image),
    jsonLd && `<script type="application/ld+json">${scriptJson(jsonLd)}</script>`,
  ]
    .filter(Boolean)
    .join('')
}

/** The answer a page starts with, by the path it would have been asked at. */
export function dataTag(path: string, answer: unknown): string {
  return `<script type="application/json" id="stoa-data">${scriptJson({ [path]: answer })}</script>`
}

/** The beginning of rendered Markdown as plain text, as long as search engines show. */
export function plainBeginning(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return decode(text).slice(0, LONGEST_DESCRIPTION)
}

// "</script" inside JSON would end the element; U+2028 and U+2029 end lines in old parsers.
function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}
