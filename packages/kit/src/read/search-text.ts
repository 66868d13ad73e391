import type { FieldError } from '@stoa/kernel'

const LONGEST = 200

/** What is searched for; null where nothing is. Adds an error naming `q` where no search can be made of it. */
export function searchText(text: string | null | undefined, errors: FieldError[]): string | null {
  if (text === undefined || text === null || text.trim() === '') return null
  if (text.length > LONGEST)
    errors.push({ path: 'q', code: 'invalid_value', message: `A search has at most ${LONGEST} characters.` })
  if (text.includes('\u0000'))
    errors.push({ path: 'q', code: 'invalid_value', message: 'A search must not contain the NUL character.' })
  return text
}
