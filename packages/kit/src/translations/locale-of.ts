import { SOURCE_LOCALE } from './translate.ts'

/**
 * The first language of an `Accept-Language` header (RFC 9110) that is spoken here, by its preferences. Regions are not told
 * apart: `de-AT` gets `de`. English where nothing fits, and where the header cannot be read.
 */
export function localeOf(header: string | undefined, spoken: Iterable<string>): string {
  if (!header) return SOURCE_LOCALE
  const known = new Set([SOURCE_LOCALE, ...spoken])
  const wanted = header
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const quality = parameters.find((each) => each.startsWith('q='))?.slice(2)
      return { language: tag.split('-')[0] as string, quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .filter(({ language, quality }) => quality > 0 && known.has(language))
    .sort((a, b) => b.quality - a.quality)
  return wanted[0]?.language ?? SOURCE_LOCALE
}
