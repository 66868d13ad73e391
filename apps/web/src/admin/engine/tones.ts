import type { Tone } from './meta-types.ts'

// Colour means that something is wanted or wrong; what is done is quiet, everything else has none.
const words: [RegExp, Tone][] = [
  [/fail|declin|refus|error|overdue|bounc/u, 'bad'],
  [/partial|unfulfilled|requires|to_pack|low|warn/u, 'warn'],
  [/pending|authoris|process|applying|checked|scheduled|sent/u, 'note'],
  [/cancel|void|archiv|refunded|draft|expired|inactive|placed/u, 'neutral'],
  [/paid|fulfilled|publish|active|captur|complet|applied|delivered|done|enabled|verified/u, 'ok'],
]

/** The tone of a state whose declaration names none, by its word. */
export const toneOf = (value: string): Tone => words.find(([pattern]) => pattern.test(value))?.[1] ?? 'neutral'
