/** The points of a description's first list as plain text. */
export function listPoints(html: string, atMost: number): string[] {
  const items = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('li')
  return [...items].slice(0, atMost).map((item) => item.textContent?.trim() ?? '')
}

/** The beginning of a description as plain text, ending where a sentence does. */
export function firstSentences(html: string, atMost = 180): string {
  const first = /<p[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? html
  const text = new DOMParser().parseFromString(first, 'text/html').body.textContent?.trim() ?? ''
  if (text.length <= atMost) return text
  const cut = text.slice(0, atMost)
  const end = cut.lastIndexOf('. ')
  return end > 40 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
