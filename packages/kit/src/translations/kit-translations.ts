import { de } from './de/de.ts'
import type { Translations } from './translate.ts'

/** What the kit itself says, in other languages. */
export const kitTranslations: Translations = { de }
