const LONGEST = 100

/** What `slugOf` makes: it stands in addresses and in pages, where anything else would need escaping. The database checks it as well. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The same in words, for whoever gives another. */
export const slugRule = 'Use small letters, digits and single hyphens'

/** `Café Lamp №2` → `cafe-lamp-no2`: lower case ASCII words with hyphens between; `item` where nothing is left. */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return slug || 'item'
}
