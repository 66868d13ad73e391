import type { Catalogue } from '../translate.ts'
import { operations } from './operations.ts'
import { refusals } from './refusals.ts'
import { titles } from './titles.ts'
import { validation } from './validation.ts'
import { words } from './words.ts'

/** What the kit says, and words that any schema has, in German. */
export const de: Catalogue = { ...words, ...operations, ...titles, ...refusals, ...validation }
