import type { Catalogue } from '../translate.ts'

/** German of what the kit says. */
export const de: Catalogue = {}
