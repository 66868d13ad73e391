/** The address a name suggests: "Crème Brûlée & Co." → "creme-brulee-co". */
export const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 120)
    .replace(/^-+|-+$/gu, '')

/** A slug follows its source until somebody writes another one; an empty slug follows again. */
export const followsSource = (source: unknown, slug: unknown): boolean =>
  slug === null || slug === undefined || slug === '' || slug === slugify(String(source ?? ''))
